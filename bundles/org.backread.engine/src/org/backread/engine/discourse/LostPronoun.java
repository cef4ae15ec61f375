package org.backread.engine.discourse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Span;

/**
 * A pronoun that nothing in the draft stands for.
 *
 * @param mention    the pronoun
 * @param pronoun    which one it is
 * @param cue        the verb of reporting that it is the speaker of; empty if it speaks no words
 * @param verb       what that verb is in the lexicon; empty if it is not there, as "according to" is not
 * @param rejections those it could be taken for, nearest first
 */
public record LostPronoun(Mention mention, Pronoun pronoun, Optional<Span> cue, Optional<SpeechVerb> verb, List<Rejection> rejections) {
	public LostPronoun {
		Objects.requireNonNull(mention);
		Objects.requireNonNull(pronoun);
		Objects.requireNonNull(cue);
		Objects.requireNonNull(verb);
		rejections = List.copyOf(rejections);
	}
}
