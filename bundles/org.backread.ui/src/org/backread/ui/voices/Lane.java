package org.backread.ui.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Voice;
import org.backread.engine.text.Span;
import org.backread.ui.Messages;

/**
 * A speaker and all that the draft lets them say; or, in one lane, all that is said by nobody the draft names.
 *
 * @param name           the speaker
 * @param orphaned       whether this is the lane of words that nobody stands behind
 * @param firstReference where the speaker is first mentioned; empty where that is not known
 * @param statements     what is said, in order; at least one
 */
public record Lane(String name, boolean orphaned, Optional<Span> firstReference, List<Statement> statements) {
	public Lane {
		statements = List.copyOf(statements);
	}

	/** @return the lanes of a draft: that of orphaned words, if any, then the speakers in order of first statement */
	public static List<Lane> of(Analysis analysis) {
		List<List<Statement>> said = new ArrayList<>();
		analysis.voices().forEach(voice -> said.add(new ArrayList<>()));
		List<Statement> orphaned = new ArrayList<>();
		for (Attribution attribution : analysis.attributions()) {
			boolean known = attribution.voice() >= 0 && isKnown(analysis.voices().get(attribution.voice()));
			(known ? said.get(attribution.voice()) : orphaned).add(Statement.of(analysis, attribution));
		}
		List<Lane> lanes = new ArrayList<>();
		if (!orphaned.isEmpty()) {
			lanes.add(new Lane(Messages.Lane_orphaned, true, Optional.empty(), orphaned));
		}
		for (Voice voice : analysis.voices()) {
			if (!said.get(voice.id()).isEmpty()) {
				lanes.add(new Lane(voice.name(), false, voice.firstReference(), said.get(voice.id())));
			}
		}
		return lanes;
	}

	/** @return how many words are said in all */
	public int words() {
		return statements.stream().mapToInt(Statement::words).sum();
	}

	/** A spokesman or officials speak for themselves, named or not; only a lost "she" is nobody. */
	private static boolean isKnown(Voice voice) {
		return voice.kind() != Voice.Kind.UNKNOWN;
	}
}
