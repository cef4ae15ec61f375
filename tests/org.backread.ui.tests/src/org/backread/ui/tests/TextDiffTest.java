package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.backread.ui.parts.TextDiff;
import org.backread.ui.parts.TextDiff.Kind;
import org.backread.ui.parts.TextDiff.Piece;
import org.junit.jupiter.api.Test;

/** A comparison names the words that changed and loses none. */
class TextDiffTest {
	private static final String EARLIER = "The wall was built.\n\nShe said so.\n\nIt was dear.\n";

	@Test
	void aWordThatChangedIsAWord() {
		assertEquals(List.of(new Piece(Kind.SAME, "The wall was "), new Piece(Kind.DELETED, "built"),
				new Piece(Kind.INSERTED, "finished"), new Piece(Kind.SAME, ".\n\nShe said so.\n\nIt was dear.\n")),
				TextDiff.between(EARLIER, EARLIER.replace("built", "finished")));
	}

	@Test
	void bothTextsCanBeReadFromThePieces() {
		for (String later : List.of(EARLIER, "", "Another text.", "New.\n\n" + EARLIER, EARLIER.replace("She", "He"),
				"It was dear.\n\nShe said so.\n")) {
			List<Piece> pieces = TextDiff.between(EARLIER, later);
			assertEquals(EARLIER, without(pieces, Kind.INSERTED));
			assertEquals(later, without(pieces, Kind.DELETED));
		}
	}

	private static String without(List<Piece> pieces, Kind kind) {
		return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
	}
}
