package org.backread.engine;

import java.util.List;
import java.util.Objects;

import org.backread.engine.checks.Flag;
import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Claim;
import org.backread.engine.discourse.References;
import org.backread.engine.discourse.Topics;
import org.backread.engine.discourse.Voice;
import org.backread.engine.text.Paragraph;

/**
 * What an analysis found in one version of a draft. Immutable, so that any thread may read it.
 *
 * @param text         the text that was analysed; every offset refers to it
 * @param paragraphs   its paragraphs, in order, with their roles
 * @param flags        the faults, in order of position
 * @param attributions who said what, in order of position
 * @param voices       the speakers, in order of first statement; {@link Attribution#voice()} is an index into it
 * @param claims       the statements that an editor may want checked, in order of position
 * @param references   who and what the draft tells of, and all the words that stand for each
 * @param topics       how alike the paragraphs are in what they are about
 */
public record Analysis(String text, List<Paragraph> paragraphs, List<Flag> flags, List<Attribution> attributions,
		List<Voice> voices, List<Claim> claims, References references, Topics topics) {
	public Analysis {
		paragraphs = List.copyOf(paragraphs);
		flags = List.copyOf(flags);
		attributions = List.copyOf(attributions);
		voices = List.copyOf(voices);
		claims = List.copyOf(claims);
		Objects.requireNonNull(references);
		Objects.requireNonNull(topics);
	}
}
