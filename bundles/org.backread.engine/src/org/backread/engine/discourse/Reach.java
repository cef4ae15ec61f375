package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;

import org.backread.engine.text.Tag;

/** How far the words that a cue reports can reach: not into what another cue beside it reports. */
final class Reach {
	private Reach() {
	}

	/**
	 * @param passage the passage
	 * @param cues    its cues, in order
	 * @param sources their own subjects
	 * @param k       index of a cue
	 * @return index of the item before which what it reports ends
	 */
	static int of(Passage passage, List<Cue> cues, List<Optional<Source>> sources, int k) {
		Cue cue = cues.get(k);
		if (sources.get(k).filter(source -> opensWithClause(passage, source)).isPresent()) {
			for (int i = cue.to(); i + 1 < passage.size(); i++) {
				if (passage.isComma(i) && Clauses.begins(passage, i + 1, passage.size())) {
					return i;
				}
			}
		}
		for (int n = k + 1; n < cues.size(); n++) {
			Cue next = cues.get(n);
			Optional<Source> source = sources.get(n).filter(s -> s.to() <= next.from());
			if (source.isPresent() && source.get().from() < cue.from() && source.get().to() > cue.head()) {
				return source.get().to() - 1; // "Vey, who believes in ferries, said": inside the description of a speaker
			}
			boolean parted = source.isPresent() && passage.isComma(source.get().from() - 1);
			boolean last = parted && passage.isEnd(next.to()); // "Vey added a ferry, the Gazette reported.": the Gazette's words are all of it
			if (parted && (!cue.verb().strong() || isSubordinate(passage, sources.get(k))) || last || isCoordinate(passage, source)) {
				return source.get().from() - 1;
			}
			if (source.isPresent() && isQuotedByItself(passage, next, source.get(), cue)) {
				return opening(passage, source.get().from());
			}
			if (isJoined(passage, next)) {
				return next.from();
			}
		}
		return passage.size();
	}

	/** "After Vey criticised Roe, Roe shot back …": the clause that opens the sentence, with all that is reported in it, ends at the comma. */
	private static boolean opensWithClause(Passage passage, Source source) {
		return source.from() == 1 && Clauses.isOpener(passage.word(0)) && passage.tag(0) != Tag.DET;
	}

	/** ", Vey said: 'No.'", ", which Vey called 'a mess'": after a comma, a cue with a subject and a quotation of its own. */
	private static boolean isQuotedByItself(Passage passage, Cue next, Source source, Cue cue) {
		int opening = opening(passage, source.from());
		return next.form() == Cue.Form.FINITE && passage.isQuotation(next.to()) && opening > cue.to() && passage.isMark(opening - 1);
	}

	/** @return index of the relative pronoun before a subject, with its preposition, or of the subject */
	private static int opening(Passage passage, int subject) {
		String before = passage.word(subject - 1);
		if (!before.equals("which") && !before.equals("whom")) {
			return subject;
		}
		return passage.tag(subject - 2) == Tag.ADP ? subject - 2 : subject - 1;
	}

	/** "Although Vey said so, Roe said …": what the first clause reports ends with it. */
	private static boolean isSubordinate(Passage passage, Optional<Source> source) {
		return source.isPresent() && source.get().from() == 1 && Clauses.isOpener(passage.word(0));
	}

	/** "But he said": another clause with a subject and a cue of its own. */
	private static boolean isCoordinate(Passage passage, Optional<Source> source) {
		return source.isPresent() && passage.tag(source.get().from() - 1) == Tag.CCONJ;
	}

	/** ", adding", "and said", ", according to": the same speaker's next words, or a source of the whole. */
	private static boolean isJoined(Passage passage, Cue next) {
		int before = next.from() - 1;
		return switch (next.form()) {
			case SHARED -> passage.isComma(before) || passage.isClosedQuotation(before) || passage.tag(before) == Tag.CCONJ
					|| passage.word(before).equals("while");
			case ACCORDING -> passage.isComma(before);
			case FINITE, PASSIVE -> false;
		};
	}
}
