package org.backread.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class AnchorsTest {
	private static final String DRAFT = """
			Harbour tolls to double

			Skippers at Port Ellery face higher tolls from May.

			She said the council had “no choice”.

			Boats have been leaving for Westhaven since January.

			She said the money would mend the north wall.
			""";

	private static Anchor anchor(String text, int occurrence, String words) {
		int at = -1;
		for (int i = 0; i <= occurrence; i++) {
			at = text.indexOf(words, at + 1);
		}
		return Anchors.create(text, at, at + words.length());
	}

	private static OptionalInt place(String text, String sentence) {
		return OptionalInt.of(text.indexOf(sentence));
	}

	@Test
	void keepsTheWordsTheirNeighboursAndTheParagraph() {
		Anchor anchor = anchor(DRAFT, 1, "She said");

		assertEquals("She said", anchor.getQuote());
		assertEquals("g for Westhaven since January.\n\n", anchor.getBefore());
		assertEquals(" the money would mend the north ", anchor.getAfter());
		assertEquals(4, anchor.getParagraph());
	}

	@Test
	void findsEachOfTwoEqualPhrases() {
		assertEquals(place(DRAFT, "She said the council"), Anchors.find(DRAFT, anchor(DRAFT, 0, "She said")));
		assertEquals(place(DRAFT, "She said the money"), Anchors.find(DRAFT, anchor(DRAFT, 1, "She said")));
	}

	@Test
	void survivesEditsBeforeAndAfter() {
		Anchor anchor = anchor(DRAFT, 1, "She said");
		String edited = "By Ann Quill\n\n"
				+ DRAFT.replace("since January", "since Christmas").replace("north wall", "wall");

		assertEquals(place(edited, "She said the money"), Anchors.find(edited, anchor));
	}

	@Test
	void movesWithTheSentence() {
		Anchor anchor = anchor(DRAFT, 1, "She said");
		String moved = "She said the money would mend the north wall.\n\n"
				+ DRAFT.replace("She said the money would mend the north wall.\n", "");

		assertEquals(OptionalInt.of(0), Anchors.find(moved, anchor));
	}

	@Test
	void survivesOtherLineEnds() {
		Anchor anchor = anchor(DRAFT, 0, "Skippers");
		String windows = DRAFT.replace("\n", "\r\n");

		assertEquals(place(windows, "Skippers"), Anchors.find(windows, anchor));
		assertEquals(1, Anchors.create(windows, windows.indexOf("Skippers"), windows.length()).getParagraph());
	}

	@Test
	void isGoneWhenItsSentenceWasCutThoughTheWordsStandElsewhere() {
		Anchor anchor = anchor(DRAFT, 0, "She said");
		String cut = DRAFT.replace("She said the council had “no choice”.\n\n", "");

		assertEquals(OptionalInt.empty(), Anchors.find(cut, anchor));
	}

	@Test
	void isGoneWhenItsWordsChanged() {
		Anchor anchor = anchor(DRAFT, 0, "Skippers");

		assertEquals(OptionalInt.empty(), Anchors.find(DRAFT.replace("Skippers", "Owners"), anchor));
		assertEquals(OptionalInt.empty(), Anchors.find("", anchor));
	}

	@Test
	void aWholeSentenceIsFoundWithoutItsNeighbours() {
		Anchor anchor = anchor(DRAFT, 0, "Boats have been leaving for Westhaven since January.");
		String alone = "New top.\n\nBoats have been leaving for Westhaven since January.\n\nNew end.";

		assertEquals(OptionalInt.of(10), Anchors.find(alone, anchor));
	}

	@Test
	void theParagraphDecidesBetweenPlacesThatMatchAlike() {
		String line = "Advertisement\n\nThe ferry sailed at noon as it always had done.\n\n";
		String draft = line.repeat(5);
		int third = line.length() * 2;
		Anchor anchor = Anchors.create(draft, third, third + "Advertisement".length());

		assertEquals(OptionalInt.of(third), Anchors.find(draft, anchor));
	}

	@Test
	void aWordSaidThousandsOfTimesInOneLineIsFoundInNoTime() {
		String draft = "the tolls ".repeat(200_000) + "end here";
		int last = draft.lastIndexOf("tolls");
		Anchor anchor = Anchors.create(draft, last, last + 5);

		assertTimeoutPreemptively(Duration.ofSeconds(5),
				() -> assertEquals(OptionalInt.of(last), Anchors.find(draft, anchor)));
	}

	@Test
	void theWholeDraftCanBeAnchored() {
		assertEquals(OptionalInt.of(0), Anchors.find("Share", Anchors.create("Share", 0, 5)));
	}

	@Test
	void doesNotCutACharacterInTwo() {
		String draft = "😀".repeat(40) + "words" + "😀".repeat(40);
		Anchor anchor = Anchors.create(draft, 80, 85);

		assertEquals("😀".repeat(16), anchor.getBefore());
		assertEquals("😀".repeat(16), anchor.getAfter());

		String shifted = "a" + "😀".repeat(40) + "b" + "words" + "b" + "😀".repeat(40);
		Anchor odd = Anchors.create(shifted, 82, 87);
		assertEquals("😀".repeat(15) + "b", odd.getBefore());
		assertEquals("b" + "😀".repeat(15), odd.getAfter());
	}

	@Test
	void findsTextThatXmlCannotHold() {
		String draft = "Tolls\u0002 rise\uD800 again in Port Ellery, the council said on Monday.";
		Anchor anchor = Anchors.create(draft, 0, 13);

		assertEquals("Tolls\uFFFD rise\uFFFD ", anchor.getQuote());
		assertEquals(OptionalInt.of(0), Anchors.find(draft, anchor));
	}

	@Test
	void refusesAnEmptyOrForeignStretch() {
		assertThrows(IllegalArgumentException.class, () -> Anchors.create(DRAFT, 3, 3));
		assertThrows(IllegalArgumentException.class, () -> Anchors.create(DRAFT, -1, 3));
		assertThrows(IllegalArgumentException.class, () -> Anchors.create(DRAFT, 0, DRAFT.length() + 1));
	}
}
