package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.GrammaticalNumber;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.MentionRole;
import org.backread.engine.discourse.Nature;
import org.backread.engine.language.Nouns;
import org.backread.engine.text.ParagraphRole;

/**
 * Finds a body that speaks or acts as if it had been named, when none has: "the ministry said" in a story without a
 * ministry. Bodies of which every reader knows one (the government, the police, the president) need no introduction.
 */
final class OrphanNounPhraseCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("orphan-noun-phrase", "A body that has not been named",
			"Finds \u201Cthe ministry\u201D, \u201Cthe company\u201D and the like where the story has named none.", Severity.WARNING);
	/** Nouns for one body among many. */
	private static final Set<String> BODIES = Set.of("ministry", "company", "firm", "agency", "department", "committee", "commission", "organisation",
			"organization", "charity", "union", "association", "institute", "foundation", "manufacturer", "retailer", "airline", "bank", "publisher",
			"newspaper", "magazine", "club", "university", "college", "school", "hospital", "regulator", "watchdog", "think-tank", "corporation",
			"consortium", "contractor", "brewer", "carmaker", "supermarket", "pair", "duo", "couple", "trio");

	/** Ends of names that stand for places, though bodies may be called so too. */
	private static final Set<String> GEOGRAPHY = Set.of("bridge", "street", "road", "avenue", "park", "island", "river", "lake", "mountain", "square",
			"tower", "building", "station", "airport", "beach", "valley", "bay", "sea", "ocean", "county");
	/** Words that begin alike are taken for one family. */
	private static final int STEM = 5;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		for (int i = 0; i < document.mentions().size(); i++) {
			Mention mention = document.mentions().get(i);
			if (isDefiniteBody(mention) && isCopy(document, mention) && !hasAntecedent(document, i)) {
				flags.add(flag(mention));
			}
		}
		return flags;
	}

	private static boolean isDefiniteBody(Mention mention) {
		String[] words = mention.name().toLowerCase(Locale.ROOT).split(" ");
		return mention.kind() == MentionKind.NOUN && !mention.quoted() && words.length == 2 && words[0].equals("the") && BODIES.contains(words[1])
				&& (mention.role() == MentionRole.SUBJECT || mention.role() == MentionRole.SPEAKER);
	}

	private static boolean isCopy(Document document, Mention mention) {
		return document.roleOf(mention) == ParagraphRole.BODY || document.roleOf(mention) == ParagraphRole.STANDFIRST;
	}

	/** Whether something named or described before it in the copy can be the body; "airliner" brings in its airline. */
	private static boolean hasAntecedent(Document document, int index) {
		String noun = head(document.mentions().get(index));
		String stem = noun.substring(0, Math.min(STEM, noun.length()));
		for (Mention before : document.mentions().subList(0, index)) {
			boolean named = before.kind() == MentionKind.NAME && (before.nature() == Nature.GROUP && !GEOGRAPHY.contains(head(before)) || isActingUnknown(before));
			boolean described = before.kind() == MentionKind.NOUN && (head(before).startsWith(stem) || before.nature() == Nature.GROUP && before.number() == GrammaticalNumber.SINGULAR);
			if ((named || described) && !before.quoted() && document.roleOf(before) != ParagraphRole.FURNITURE && document.roleOf(before) != ParagraphRole.HEADLINE) {
				return true;
			}
		}
		return false;
	}

	/** "Wendwater" of which nothing is known, but that it does something, may be a company. */
	private static boolean isActingUnknown(Mention name) {
		return name.nature() == Nature.UNKNOWN && (name.role() == MentionRole.SUBJECT || name.role() == MentionRole.SPEAKER || name.role() == MentionRole.POSSESSOR);
	}

	private static String head(Mention mention) {
		return Nouns.singular(mention.name().substring(mention.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
	}

	private static Flag flag(Mention mention) {
		String noun = head(mention);
		String message = "Which " + noun + "? None has been named before \u201C" + mention.name() + "\u201D.";
		return new Flag(INFO.id(), INFO.severity(), mention.span(), message, List.of(), List.of(Fix.of("Mark a gap for the writer", mention.span(), "[WHICH " + noun.toUpperCase(Locale.ROOT) + "?]")));
	}
}
