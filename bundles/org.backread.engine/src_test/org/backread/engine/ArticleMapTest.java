package org.backread.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backread.engine.discourse.MentionRole;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map of a draft tells what stands in which paragraph. */
class ArticleMapTest {
	private static final String DRAFT = """
			Ferry to stop

			The ferry across the Osterby sound will stop in May, the harbour master Maren Holt said on Friday.

			“The ferry is old,” Holt said. “It has to go.”

			Shopkeepers fear for the ferry's trade. Jonas Kell said that he would sail himself.

			The pears in the palace garden ripen early this year.

			Holt did not answer him.
			""";
	private static ArticleMap map;

	@BeforeAll
	static void draw() {
		map = ArticleMap.of(new Analyzer(Language.english(), List.of()).analyze(DRAFT, Settings.DEFAULT, () -> false));
	}

	@Test
	void theGridTellsWhoOccursWhereAndInWhichPart() {
		assertEquals(Map.of(1, MentionRole.SPEAKER, 2, MentionRole.SPEAKER, 5, MentionRole.SUBJECT), row("Maren Holt"));
		assertEquals(MentionRole.SPEAKER, row("Jonas Kell").get(3));
	}

	@Test
	void eachVoiceIsHeardInItsParagraphs() {
		Map<String, List<Integer>> heard = map.voices().stream()
				.collect(Collectors.toMap(row -> row.voice().name(), row -> List.copyOf(row.statements().keySet())));
		assertEquals(Map.of("Maren Holt", List.of(1, 2), "Jonas Kell", List.of(3)), heard);
	}

	@Test
	void paragraphsOfOneTopicAreMoreAlikeThanOthers() {
		assertTrue(map.topics().similarity(1, 2) > map.topics().similarity(1, 4));
		assertEquals(1, map.topics().similarity(1, 1), 1e-9);
		assertEquals(map.topics().similarity(1, 3), map.topics().similarity(3, 1), 1e-9);
	}

	private static Map<Integer, MentionRole> row(String name) {
		return map.grid().stream().filter(row -> row.referent().name().equals(name)).findFirst().orElseThrow().roles();
	}
}
