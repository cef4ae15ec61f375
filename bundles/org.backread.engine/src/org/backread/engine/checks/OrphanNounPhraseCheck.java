package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
	private static final CheckInfo INFO = new CheckInfo("orphan-noun-phrase", "A body or matter not named before",
			"Finds \u201Cthe ministry\u201D, \u201Cthe two countries\u201D, \u201Cthe proposals\u201D and the like where the story has told of none.", Severity.WARNING);
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

	/** Bodies whose names say what they are, or are short forms: the Ministry of Ports, the MoP. */
	private static final Set<String> PUBLIC = Set.of("ministry", "agency", "department", "committee", "commission", "union", "university", "college", "school",
			"hospital", "regulator", "watchdog");
	/** Offices that are called by each other's nouns: the agency, of the Department of Ferries. */
	private static final Set<String> AUTHORITIES = Set.of("agency", "department", "regulator", "watchdog", "ministry", "administration", "authority", "bureau", "commission");
	private static final Set<String> COUPLES = Set.of("pair", "duo", "couple", "trio");
	private static final Set<String> FIRMS = Set.of("company", "firm", "corporation", "manufacturer", "retailer", "publisher");
	private static final Set<String> FIRM_ENDS = Set.of("co", "co.", "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc");
	private static final Map<String, Integer> COUNTS = Map.of("two", 2, "three", 3, "four", 4);
	private static final Set<String> COUNTRIES = Set.of("countries", "nations", "governments", "capitals", "neighbors", "neighbours");
	/** What is done before these can be spoken of: the beginnings of the words for it. */
	private static final Map<String, List<String>> DEEDS = Map.of(
			"proposals", List.of("propos", "plan", "bill", "law", "measure", "scheme", "reform", "suggest", "recommend", "offer", "idea", "polic", "draft", "budget", "would"),
			"allegations", List.of("alleg", "accus", "claim", "charg", "complain", "suit", "report", "said", "says"),
			"findings", List.of("find", "found", "stud", "report", "research", "survey", "inquir", "investig", "poll", "review", "audit", "analys"),
			"talks", List.of("talk", "meet", "met", "negotiat", "discuss", "summit", "dialog", "deal"));

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		for (int i = 0; i < document.mentions().size(); i++) {
			Mention mention = document.mentions().get(i);
			if (isDefiniteSubject(mention) && isCopy(document, mention) && isLost(document, i)) {
				flags.add(flag(mention));
			}
		}
		return flags;
	}

	private static boolean isDefiniteSubject(Mention mention) {
		return mention.kind() == MentionKind.NOUN && !mention.quoted() && mention.name().regionMatches(true, 0, "the ", 0, 4)
				&& (mention.role() == MentionRole.SUBJECT || mention.role() == MentionRole.SPEAKER);
	}

	private static boolean isLost(Document document, int index) {
		String[] words = document.mentions().get(index).name().toLowerCase(Locale.ROOT).split(" ");
		String noun = words[words.length - 1];
		if (words.length == 3) {
			return COUNTS.containsKey(words[1]) && COUNTRIES.contains(noun) && namesBefore(document, index) < COUNTS.get(words[1]);
		}
		return words.length == 2 && (BODIES.contains(noun) && !hasAntecedent(document, index) && !isNamedAfter(document, document.mentions().get(index))
				|| DEEDS.containsKey(noun) && !isDeedTold(document, document.mentions().get(index), DEEDS.get(noun)));
	}

	/** @return how many different names that can be countries', and words for their people, stand before a mention */
	private static long namesBefore(Document document, int index) {
		return document.mentions().subList(0, index).stream().filter(before -> before.nature() == Nature.PLACE || before.kind() == MentionKind.NAME && before.nature() != Nature.PERSON && acts(before)
				|| before.number() == GrammaticalNumber.PLURAL && (COUNTRIES.contains(lastWord(before)))).mapToLong(before -> before.number() == GrammaticalNumber.PLURAL
						&& before.kind() == MentionKind.NOUN ? COUNTS.size() + 2 : 1).sum();
	}

	/** Whether any word before a mention, headline and quotations included, tells of what the noun sums up. */
	private static boolean isDeedTold(Document document, Mention mention, List<String> beginnings) {
		return document.paragraphs().stream().limit(mention.paragraph() + 1L).flatMap(paragraph -> paragraph.sentences().stream())
				.flatMap(sentence -> sentence.tokens().stream()).filter(token -> token.span().end() <= mention.span().start())
				.anyMatch(token -> beginnings.stream().anyMatch(token.lower()::startsWith));
	}

	private static boolean isCopy(Document document, Mention mention) {
		return document.roleOf(mention) == ParagraphRole.BODY || document.roleOf(mention) == ParagraphRole.STANDFIRST;
	}

	/** Whether something named or described before it in the copy can be the body; "airliner" brings in its airline. */
	private static boolean hasAntecedent(Document document, int index) {
		String noun = head(document.mentions().get(index));
		if (COUPLES.contains(noun) && peopleBefore(document, index) > 1 || FIRMS.contains(noun) && isFirmTold(document, document.mentions().get(index))) {
			return true;
		}
		String stem = noun.substring(0, Math.min(STEM, noun.length()));
		for (Mention before : document.mentions().subList(0, index)) {
			boolean body = before.nature() == Nature.GROUP && !GEOGRAPHY.contains(head(before)) && (!PUBLIC.contains(noun) || acts(before) || isAcronym(before) || isAuthority(noun, before));
			boolean named = before.kind() == MentionKind.NAME && (body || before.nature() == Nature.UNKNOWN && (acts(before) || before.name().indexOf(' ') > 0) && !PUBLIC.contains(noun) || containsWord(before, stem));
			boolean described = before.kind() == MentionKind.NOUN && (head(before).startsWith(stem) || before.nature() == Nature.GROUP && before.number() == GrammaticalNumber.SINGULAR);
			if ((named || described) && !before.quoted() && document.roleOf(before) != ParagraphRole.FURNITURE && document.roleOf(before) != ParagraphRole.HEADLINE) {
				return true;
			}
		}
		return false;
	}

	/** @return how many people there are before a mention: those named, with "her husband"; where nobody is named, those described */
	private static long peopleBefore(Document document, int index) {
		List<Mention> before = document.mentions().subList(0, index);
		List<Mention> described = before.stream().filter(mention -> mention.kind() == MentionKind.NOUN && mention.nature() == Nature.PERSON
				&& mention.number() == GrammaticalNumber.SINGULAR).toList();
		long named = before.stream().filter(mention -> mention.kind() == MentionKind.NAME && mention.canBePerson()
				&& (mention.nature() == Nature.PERSON || acts(mention) || mention.name().indexOf(' ') > 0)).map(Mention::surname).distinct().count();
		return named + described.stream().filter(mention -> named == 0 || mention.name().indexOf(' ') < 0).map(OrphanNounPhraseCheck::lastWord).distinct().count();
	}

	/** "Vey Shipping Co. executive Elin Brandt said …": the firm is named before the person. */
	private static boolean isFirmTold(Document document, Mention mention) {
		return document.paragraphs().stream().limit(mention.paragraph() + 1L).filter(paragraph -> paragraph.role() != ParagraphRole.FURNITURE)
				.flatMap(paragraph -> paragraph.sentences().stream()).flatMap(sentence -> sentence.tokens().stream())
				.anyMatch(token -> token.span().end() <= mention.span().start() && (FIRM_ENDS.contains(token.lower()) || token.lower().endsWith(".com")));
	}

	/** "The Department of Ferries": what other nouns for an office stand for too. */
	private static boolean isAuthority(String noun, Mention name) {
		return AUTHORITIES.contains(noun) && AUTHORITIES.stream().anyMatch(authority -> containsWord(name, authority));
	}

	private static boolean acts(Mention name) {
		return name.role() != MentionRole.OTHER;
	}

	private static boolean isAcronym(Mention name) {
		return name.name().length() > 1 && name.name().chars().noneMatch(Character::isLowerCase);
	}

	private static boolean containsWord(Mention name, String stem) {
		return Stream.of(name.name().toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> word.startsWith(stem));
	}

	/** "The company, Brandt Ropes, is to …" */
	private static boolean isNamedAfter(Document document, Mention mention) {
		String after = document.text().substring(mention.span().end(), Math.min(document.text().length(), mention.span().end() + 3));
		return after.startsWith(", ") && after.length() == 3 && Character.isUpperCase(after.charAt(2));
	}

	private static String lastWord(Mention mention) {
		return mention.name().substring(mention.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	private static String head(Mention mention) {
		return Nouns.singular(lastWord(mention));
	}

	private static Flag flag(Mention mention) {
		String noun = BODIES.contains(lastWord(mention)) ? head(mention) : lastWord(mention);
		String message = "Which " + noun + "? None " + (noun.equals(head(mention)) ? "has" : "have") + " been named before \u201C" + mention.name() + "\u201D.";
		return new Flag(INFO.id(), INFO.severity(), mention.span(), message, List.of(), List.of(Fix.of("Mark a gap for the writer", mention.span(), "[WHICH " + noun.toUpperCase(Locale.ROOT) + "?]")));
	}
}
