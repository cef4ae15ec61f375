package org.backread.engine.discourse;

import java.util.List;
import java.util.Set;

import org.backread.engine.text.Paragraph;

/** Tells the "she" that a ship may be: "the ferry Constance … when her engine failed". */
final class Ships {
	private static final Set<String> KINDS = Set.of("ship", "ferry", "boat", "vessel", "yacht", "trawler", "lifeboat", "liner", "tanker", "frigate", "destroyer", "submarine", "schooner",
			"tug", "tugboat", "warship", "cruiser", "carrier", "battleship", "steamer", "steamship", "barge", "freighter", "brig", "cutter", "flagship", "dinghy", "sloop", "ketch",
			"HMS", "USS", "RMS", "MV", "SS");
	private Ships() {
	}

	/**
	 * @param paragraphs the draft's paragraphs
	 * @param she        a "she", "her" or "hers" in one of them
	 * @return whether a kind of ship is named before it in its paragraph or in the one before
	 */
	static boolean mayBeMeant(List<Paragraph> paragraphs, Mention she) {
		return paragraphs.subList(Math.max(0, she.paragraph() - 1), she.paragraph() + 1).stream().flatMap(paragraph -> paragraph.sentences().stream())
				.flatMap(sentence -> sentence.tokens().stream()).takeWhile(token -> token.span().start() < she.span().start())
				.anyMatch(token -> KINDS.contains(token.text()) || KINDS.contains(token.lower()));
	}
}
