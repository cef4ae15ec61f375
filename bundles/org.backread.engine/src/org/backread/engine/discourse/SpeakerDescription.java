package org.backread.engine.discourse;

import java.util.Optional;

import org.backread.engine.text.Tag;

/** What describes a speaker between commas: "Vey, the mayor of Tellmark, said", "Roe, 22, of Tellmark, said". */
final class SpeakerDescription {
	private SpeakerDescription() {
	}

	/** @return whoever is described before a comma, together with the description; empty if nothing is described there */
	static Optional<Source> before(Passage passage, int comma) {
		int chunkEnd = comma;
		boolean description = false;
		while (chunkEnd > 0) {
			int chunk = chunkEnd;
			while (chunk > 0 && !passage.isComma(chunk - 1) && !passage.isQuotation(chunk - 1) && !passage.word(chunk - 1).equals("\u2014")
					&& !passage.word(chunk - 1).equals(";") && !passage.word(chunk - 1).equals(":")) {
				chunk--;
			}
			if (chunk == chunkEnd) {
				return Optional.empty();
			}
			int head = head(passage, chunk, chunkEnd);
			boolean more = passage.isComma(chunk - 1) && chunk > 1 && !passage.isQuotation(chunk - 2) && begins(passage, chunk)
					&& isDescribed(passage, previousChunk(passage, chunk - 1), chunk - 1);
			if (!more) {
				return head >= 0 && description ? Optional.of(new Source(head, comma + 1, SpeakerPhrase.headEnd(passage, head, chunkEnd))) : Optional.empty();
			}
			description = true;
			chunkEnd = chunk - 1;
		}
		return Optional.empty();
	}

	/** @return whether what begins at an item describes someone named before: "44", "the mayor", "a member of", "who lost", "of Tellmark". */
	static boolean begins(Passage passage, int i) {
		String word = passage.word(i);
		if (word.equals("who") || word.equals("which") || word.equals("whose")) {
			return true;
		}
		return switch (passage.tag(i)) {
			case DET, NUM, NOUN, ADJ, PROPN, ADP, VERB -> true;
			case PRON -> word.equals("his") || word.equals("her") || word.equals("their") || word.equals("its");
			case ADV -> true;
			default -> false;
		};
	}

	/** Whether a description can follow these words between commas: a name, or another one, as in "Roe, 22, of Tellmark, Ohio, said". */
	private static boolean isDescribed(Passage passage, int from, int to) {
		return head(passage, from, to) >= 0 || passage.word(from).equals("of");
	}

	private static int previousChunk(Passage passage, int end) {
		int i = end;
		while (i > 0 && !passage.isComma(i - 1) && !passage.isQuotation(i - 1)) {
			i--;
		}
		return i;
	}

	/** @return the first item of the noun phrase that a chunk between commas is or ends in; -1 if it is a clause or an adverbial */
	private static int head(Passage passage, int from, int to) {
		int start = from;
		while (start < to && (passage.tag(start) == Tag.CCONJ || Clauses.isOpener(passage.word(start)) && passage.tag(start) != Tag.DET)) {
			start++;
		}
		if (start >= to || passage.tag(start) == Tag.ADP || passage.tag(start) == Tag.ADV && start + 1 == to) {
			return -1;
		}
		for (int i = to - 2; i > start; i--) {
			if (passage.word(i).equals("what") && !passage.hasFinite(i, to)) {
				return i + 1; // "it relied on what Roe, the mayor, called …"
			}
		}
		return begins(passage, start) || !passage.hasFinite(start, to) ? start : -1;
	}
}
