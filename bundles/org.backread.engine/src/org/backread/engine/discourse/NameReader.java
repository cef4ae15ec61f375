package org.backread.engine.discourse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Gender;
import org.backread.engine.language.Lexicon;
import org.backread.engine.text.OneLine;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Reads the name at the end of a noun phrase: where it begins, what it names, and the gender it tells. */
final class NameReader {
	private static final Set<String> PARTICLES = Set.of("de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van",
			"von", "bin", "ibn", "al", "el", "ter", "ten", "y", "of");
	/** Of these what opens a surname, with a capital at the start of a sentence: "De Wit said" of Jan de Wit. */
	private static final Set<String> SURNAME_OPENINGS = Set.of("de", "del", "della", "der", "den", "di", "da", "dos", "du", "van", "von", "ter", "ten");
	private static final Set<String> ORGANISATION_ENDS = Set.of("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc", "co", "co.",
			"company", "group", "holdings", "university", "college", "school", "council", "committee", "commission", "ministry",
			"department", "office", "agency", "authority", "association", "union", "federation", "party", "government", "parliament",
			"congress", "senate", "house", "court", "bank", "hospital", "church", "museum", "institute", "foundation", "trust",
			"society", "club", "united", "city", "police", "army", "navy", "force", "service", "bureau", "board", "times", "post",
			"news", "journal", "press", "tribune", "herald", "airlines", "airways", "street", "road", "avenue", "park", "island",
			"islands", "river", "lake", "mountain", "mountains", "county", "state", "states", "day", "week", "act", "bill", "war",
			"league", "cup", "championship", "olympics", "center", "centre", "network", "fund", "organization", "organisation",
			"square", "bridge", "building", "tower", "airport", "station", "show", "awards", "award", "prize", "festival", "project",
			"plan", "treaty", "agreement", "initiative", "program", "programme", "campaign", "administration", "coalition", "front",
			"alliance", "movement", "team", "hotel", "restaurant", "theatre", "theater", "stadium", "arena", "beach", "valley",
			"district", "province", "region", "republic", "kingdom", "isles", "ocean", "sea", "bay", "amendment", "constitution",
			"economics", "sciences", "studies", "technologies", "systems", "industries", "partners", "capital", "media", "magazine",
			"radio", "tv", "television", "games", "series", "tour", "open", "grammar", "academy", "library", "gallery", "security",
			"comics", "motors", "foods", "entertainment", "pictures", "records", "studios", "stores", "labs", "software", "pharmaceuticals", "electronics",
			"communications", "enterprises", "associates", "solutions", "ventures", "brands", "resources", "properties", "securities", "affairs", "justice", "defense", "defence", "health", "education", "energy", "treasury", "reserve", "guard", "corps");
	/** After a first name these are surnames. */
	private static final Set<String> SURNAMES_TOO = Set.of("day", "church", "house", "post", "lake", "court", "bay", "young", "banks", "price");
	/** "The Dalai Lama": what ends so is a person, though it has an article. */
	private static final Set<String> PERSONAGES = Set.of("lama", "khan", "pope");
	private static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
			"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
			"jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "christmas", "easter");
	private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "suburb", "port", "state", "province", "county", "district", "island", "borough");
	private static final Set<String> TIMES = Set.of("last", "next", "this", "early", "late", "mid", "until");
	/** Adjectives of nations end so: a name of this ending alone is "Germans" or "the French", not a person. */
	private static final Set<String> NATIONAL_ENDS = Set.of("ish", "ese", "ian", "ean", "can");

	private final Lexicon lexicon;

	NameReader(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	static boolean isCapitalised(String word) {
		return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
	}

	static boolean isParticle(String word) {
		return PARTICLES.contains(word);
	}

	static boolean opensSurname(String particle) {
		return SURNAME_OPENINGS.contains(particle);
	}

	/**
	 * @param text     the draft
	 * @param sentence the tokens of a sentence
	 * @param from     index of a noun phrase's first token
	 * @param to       index after its last one
	 * @param surnames the surnames known from full names in the draft: neither months nor nationalities
	 * @return the name it ends in; empty if it ends in a common noun
	 */
	Optional<NameEvidence> read(String text, List<Token> sentence, int from, int to, Set<String> surnames) {
		int start = to;
		while (start > from && (isNamePart(sentence, start - 1) || start < to && isParticle(sentence.get(start - 1).text()))) {
			start--;
		}
		while (start < to && (isParticle(sentence.get(start).text()) || opensKnownSurname(sentence, start, to, surnames))) {
			start++;
		}
		if (start == to || !surnames.contains(sentence.get(to - 1).text())
				&& (CALENDAR.contains(sentence.get(to - 1).lower()) || isMonthOfMay(sentence, to - 1) || isNationality(sentence, start, to))) {
			return Optional.empty();
		}
		return Optional.of(evidence(text, sentence, from, start, to));
	}

	/** "De Wit said", where Jan de Wit is known. */
	private static boolean opensKnownSurname(List<Token> sentence, int start, int to, Set<String> surnames) {
		return to - start == 2 && opensSurname(sentence.get(start).lower()) && surnames.contains(sentence.get(to - 1).text());
	}

	/** "The city of Florence": whatever else the name may be. */
	private static boolean isSettlement(List<Token> sentence, int from) {
		return from > 1 && sentence.get(from - 1).is("of") && SETTLEMENTS.contains(sentence.get(from - 2).lower());
	}

	private boolean isNamePart(List<Token> sentence, int i) {
		Token token = sentence.get(i);
		if (!isCapitalised(token.text()) || token.tag() == Tag.DET || Pronoun.of(token.text()).isPresent()) {
			return false;
		}
		if (i > 0 && token.text().endsWith("s") && lexicon.speechVerb(token.text()).isPresent() && lexicon.firstName(token.text()).isEmpty()) {
			return false; // "Ingrid Vey Says She Is Ready"
		}
		return token.tag() == Tag.PROPN || i > 0 && token.tag() != Tag.NUM || lexicon.firstName(token.text()).isPresent();
	}

	/** "By May", "in late May", "May 3": a preposition, a word of time or a day tells the month from the woman. */
	private static boolean isMonthOfMay(List<Token> sentence, int i) {
		if (!sentence.get(i).text().equals("May")) {
			return false;
		}
		boolean day = i + 1 < sentence.size() && sentence.get(i + 1).tag() == Tag.NUM;
		return day || i > 0 && (sentence.get(i - 1).tag() == Tag.ADP || sentence.get(i - 1).tag() == Tag.SCONJ || TIMES.contains(sentence.get(i - 1).lower()));
	}

	private boolean isNationality(List<Token> sentence, int start, int to) {
		String word = sentence.get(start).lower();
		return to - start == 1 && word.length() > 5 && NATIONAL_ENDS.contains(word.substring(word.length() - 3)) && lexicon.firstName(word).isEmpty();
	}

	/** Reads the tokens before the name for titles and roles, and the name for a known first name. */
	private NameEvidence evidence(String text, List<Token> sentence, int from, int start, int to) {
		Gender gender = Gender.EITHER;
		boolean role = false;
		int name = start;
		for (int i = from; i < to - 1; i++) {
			Optional<Gender> told = roleAt(sentence, i);
			if (told.isPresent()) {
				role = true;
				gender = gender.and(told.get());
				name = Math.max(start, i + 1);
			}
		}
		while (name < to - 1 && isParticle(sentence.get(name).text())) {
			name++;
		}
		boolean organisation = isOrganisation(sentence, name, to);
		boolean firstName = false;
		if (!organisation) {
			int first = firstNameAt(sentence, name, to);
			if (first >= 0) {
				firstName = to - first > 1 || !lexicon.isPlace(sentence.get(first).text());
				boolean surname = to - name == 1 && name > from && lexicon.title(sentence.get(name - 1).text()).isPresent(); // "Gov. Henry"
				Gender told = surname || sentence.get(first).text().equals("Al") ? Gender.EITHER : lexicon.firstName(sentence.get(first).text()).orElseThrow();
				gender = firstName ? gender.and(told) : gender;
				name = to - first > 1 ? first : name;
			}
		}
		String words = OneLine.of(new Span(sentence.get(name).span().start(), sentence.get(to - 1).span().end()).of(text));
		boolean place = lexicon.isPlace(words) || from > 0 && sentence.get(from - 1).is("in") && !role;
		firstName &= !isSettlement(sentence, from);
		boolean theName = from < name && sentence.get(name - 1).is("the") && !role && !PERSONAGES.contains(sentence.get(to - 1).lower());
		boolean titled = to - name > 2 && !role && !firstName && hasCommonNoun(sentence, name, to);
		firstName |= to - name > 1 && PERSONAGES.contains(sentence.get(to - 1).lower());
		return new NameEvidence(words, gender, role && !organisation, firstName, place, organisation || theName || titled || isAcronym(words));
	}

	/** "The Harbour Council", "the Society of Tellmark": the noun for the body ends the name, or stands before its "of". */
	private boolean isOrganisation(List<Token> sentence, int name, int to) {
		for (int i = name; i < to; i++) {
			boolean closes = i == to - 1 && to - name > 1 || i + 1 < to && sentence.get(i + 1).is("of");
			if (closes && ORGANISATION_ENDS.contains(sentence.get(i).lower())) {
				boolean surname = to - name == 2 && SURNAMES_TOO.contains(sentence.get(i).lower()) && lexicon.firstName(sentence.get(name).text()).isPresent();
				return !surname;
			}
		}
		return false;
	}

	/** A title, or a noun for a person in lower case: "National" opens the name of a body, "spokesman" names none. */
	private Optional<Gender> roleAt(List<Token> sentence, int i) {
		Token token = sentence.get(i);
		Optional<Gender> title = lexicon.title(token.text());
		return title.isPresent() || isCapitalised(token.text()) && i > 0 || token.tag() == Tag.ADJ ? title : lexicon.personNoun(token.lower());
	}

	private int firstNameAt(List<Token> sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean acronym = isAcronym(sentence.get(i).text()) && to - from > 1 && !isAcronym(sentence.get(to - 1).text());
			if (!acronym && lexicon.firstName(sentence.get(i).text()).isPresent() && (i < to - 1 || i == from)) {
				return i;
			}
		}
		return -1;
	}

	/** "Iodine Nutrition Study", "Match Point": a name made of nouns is a thing's or a body's. */
	private boolean hasCommonNoun(List<Token> sentence, int from, int to) {
		return sentence.subList(from, to).stream().anyMatch(token -> lexicon.isCommonNoun(token.lower()));
	}

	private static boolean isAcronym(String name) {
		String letters = name.replace(".", "");
		return letters.length() > 1 && letters.chars().noneMatch(Character::isLowerCase) && letters.indexOf(' ') < 0
				&& letters.toUpperCase(Locale.ROOT).equals(letters);
	}
}
