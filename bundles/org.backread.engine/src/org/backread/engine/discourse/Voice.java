package org.backread.engine.discourse;

import java.util.Objects;
import java.util.Optional;

import org.backread.engine.text.Span;

/**
 * A speaker in the draft.
 *
 * @param id             its index in the analysis's voices
 * @param name           the fullest name the draft gives, or the words that stand for the speaker
 * @param identified     whether those words name a person or body that the draft has introduced
 * @param firstReference where the speaker is first mentioned; empty for an unidentified voice
 */
public record Voice(int id, String name, boolean identified, Optional<Span> firstReference) {
	public Voice {
		Objects.requireNonNull(name);
		Objects.requireNonNull(firstReference);
	}
}
