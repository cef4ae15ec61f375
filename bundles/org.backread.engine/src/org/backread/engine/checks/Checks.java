package org.backread.engine.checks;

import java.util.List;

/** The checks that Backread ships with. */
public final class Checks {
	private static final List<Check> ALL = List.of(new OrphanAttributionCheck(), new OrphanPronounCheck(), new OrphanNounPhraseCheck(),
			new FirstReferenceCheck(), new DanglingConnectiveCheck(), new TruncatedSentenceCheck(), new FusedSentenceCheck(),
			new DanglingModifierCheck(), new MisplacedParagraphCheck(), new IntrudingSentenceCheck(), new RepeatedPassageCheck(),
			new PageFurnitureCheck());

	private Checks() {
	}

	/** @return every check, in the order in which settings and documentation list them */
	public static List<Check> all() {
		return ALL;
	}
}
