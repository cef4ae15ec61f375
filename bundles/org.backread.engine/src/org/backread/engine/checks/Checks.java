package org.backread.engine.checks;

import java.util.List;

/**
 * The checks that Backread ships with. {@link Contributions} has those of other bundles besides.
 *
 * @since 1.0
 */
public final class Checks {
	private static final List<Check> ALL = List.of(new OrphanAttributionCheck(), new OrphanPronounCheck(), new OrphanNounPhraseCheck(),
			new FirstReferenceCheck(), new DanglingConnectiveCheck(), new TruncatedSentenceCheck(), new FusedSentenceCheck(),
			new DanglingModifierCheck(), new MisplacedParagraphCheck(), new IntrudingSentenceCheck(), new RepeatedPassageCheck(), new PageFurnitureCheck(),
			new UnattributedQuoteCheck(), new UnattributedFigureCheck(), new UnsignalledSpeakerCheck(), new LateAttributionCheck(),
			new RepeatedAttributionCheck(), new HonorificCheck(), new UnbalancedQuotesCheck(), new FragmentQuotesCheck(),
			new NameSpellingCheck(), new TermVariantCheck(), new UndatedReferenceCheck(), new AcronymCheck(),
			new NumberConflictCheck(), new DateConflictCheck(), new TenseConflictCheck(), new ClaimConflictCheck(), new DisputedClaimCheck());

	private Checks() {
	}

	/** @return every check, in the order in which settings and documentation list them */
	public static List<Check> all() {
		return ALL;
	}
}
