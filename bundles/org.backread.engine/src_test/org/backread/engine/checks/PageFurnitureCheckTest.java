package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureCheckTest {
	private static final String STORY = """
			Ferry trial ends in a queue

			By Maren Holt

			The second ferry carried its first lorries over the sound on Friday, and left forty more of them on the quay.

			The harbour office had counted on half as many, because most drivers had been told to wait for the bridge.""";
	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), List.of(new PageFurnitureCheck()));
	}

	private static List<Flag> flags(String text) {
		return analyzer.analyze(text, Settings.DEFAULT, () -> false).flags();
	}

	private static String applied(String text, Fix fix) {
		StringBuilder mended = new StringBuilder(text);
		for (Fix.Edit edit : fix.edits().reversed()) {
			mended.replace(edit.span().start(), edit.span().end(), edit.replacement());
		}
		return mended.toString();
	}

	@Test
	void oneFixDeletesTheWholePageAroundTheStory() {
		String page = "Sign in\n\nIsland Life\n\nSkip to content\n\nTimetables\n\nSubscribe now\n\n" + STORY
				+ "\n\nRead more\n\nTen ways to cook a herring\n\nLeave a comment";
		List<Flag> flags = flags(page);
		assertEquals(8, flags.size());
		for (Flag flag : flags) {
			assertEquals("Delete all 8 lines of page furniture", flag.fixes().getLast().label());
			assertEquals(STORY, applied(page, flag.fixes().getLast()));
		}
	}

	@Test
	void placeAloneCondemnsNothing() {
		assertEquals(List.of(), flags("Island Life\n\n" + STORY + "\n\nA herring boat at the quay in October"));
	}

	@Test
	void aHeadingThatIsAlsoALabelStaysWithoutCompany() {
		assertEquals(List.of(), flags(STORY + "\n\nWeather\n\nIt will rain on the islands all week, and the wind will turn to the north."));
	}

	@Test
	void aPageWithoutAStoryIsJudgedByWordsAlone() {
		List<Flag> flags = flags("Sign in\n\nSubscribe now\n\nSkip to content\n\nLeave a comment\n\nIsland Life\n\nTimetables");
		assertEquals(4, flags.size());
	}

	@Test
	void aLongLineIsQuotedInPart() {
		String line = "Sign up for our newsletter and get all the news of the islands";
		Flag flag = flags(STORY + "\n\n" + line).getFirst();
		assertEquals(line, flag.span().of(STORY + "\n\n" + line));
		assertTrue(flag.message().startsWith("\u201CSign up for our newsletter and get all the news of the \u2026\u201D"), flag.message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accept all cookies", "We and our partners use cookies to personalise content.", "READ MORE Mayor under fire over quay",
			"Related Story: The quay in pictures", "Watch below: divers at the pier", "Listen to this article (4 minutes)", "0:00 / 4:32", "Join our mailing list",
			"Get our best stories delivered to your inbox", "By signing up, you agree to our terms and privacy policy.", "Image source, Getty Images",
			"Maren Holt / AFP via Getty Images", "Photo courtesy of Tellmark Museum", "Facebook Twitter WhatsApp Email", "Facebook | Email | Print",
			"Share full article", "Advertisement. Scroll to continue reading.", "3 May 2024, 14:32", "May 3, 2024 2:32 pm ET", "Posted an hour ago", "Slide 1 of 12",
			"Estimated reading time: 5 minutes", "View 12 comments", "Skip past newsletter promotion", "Follow Maren Holt on Twitter", "Got a story? Tell us about it.",
			"This article is for subscribers only.", "Subscribe now to continue reading", "To continue reading, please subscribe", "Already subscribed? Sign in",
			"You've read 3 of your free articles this month", "Copyright 2024 Harbour Post. All rights reserved.", "Read more \u2192" })
	void knowsWhatPagesSay(String line) {
		assertEquals(1, flags(STORY + "\n\n" + line + "\n\nThe council will count the lorries again on Monday, it said.").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Read the letter aloud, she told him.", "By entering the contest, Rovers accepted the terms of the league.",
			"To be sure, children who read more sleep better.", "We baked cookies for the choir.", "Police said that the site uses cookies to track its visitors.", "14:32", "5/10",
			"Credit unions", "Source of the fire", "Pictures by Holt sell well", "Monday, May 3", "Follow the money, she was told.", "Share the road", "Updated rules in force",
			"Members only", "Reuters contributed to this report." })
	void leavesCopyThatOpensLikeAPage(String line) {
		assertEquals(List.of(), flags(STORY + "\n\n" + line + "\n\nThe council will count the lorries again on Monday, it said."));
	}
}
