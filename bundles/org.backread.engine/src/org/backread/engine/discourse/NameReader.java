package org.backread.engine.discourse;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Gender;
import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Reads the name at the end of a noun phrase: where it begins, what it names, and the gender it tells. */
final class NameReader {
	private static final Set<String> PARTICLES = Set.of("de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van",
			"von", "bin", "ibn", "al", "el", "ter", "ten", "y", "of");
	private static final Set<String> ORGANISATION_ENDS = Set.of("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc", "co", "co.",
			"company", "group", "holdings", "university", "college", "school", "council", "committee", "commission", "ministry",
			"department", "office", "agency", "authority", "association", "union", "federation", "party", "government", "parliament",
			"congress", "senate", "house", "court", "bank", "hospital", "church", "museum", "institute", "foundation", "trust",
			"society", "club", "united", "city", "police", "army", "navy", "force", "service", "bureau", "board", "times", "post",
			"news", "journal", "press", "tribune", "herald", "airlines", "airways", "street", "road", "avenue", "park", "island",
			"islands", "river", "lake", "mountain", "mountains", "county", "state", "states", "day", "week", "act", "bill", "war",
			"league", "cup", "championship", "olympics", "center", "centre", "network", "fund", "organization", "organisation");
	private static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
			"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
			"jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "christmas", "easter");

	private final Lexicon lexicon;

	NameReader(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** A name, without the title or role before it. */
	record Name(String text, Nature nature, Gender gender) {
		Name {
			Objects.requireNonNull(text);
		}
	}

	static boolean isCapitalised(String word) {
		return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
	}

	static boolean isParticle(String word) {
		return PARTICLES.contains(word);
	}

	/**
	 * @param tokens        a noun phrase
	 * @param opensSentence whether its first word opens a sentence, so that its capital tells nothing
	 * @return the name it ends in; empty if it ends in a common noun
	 */
	Optional<Name> read(String text, List<Token> tokens, boolean opensSentence) {
		int end = tokens.size();
		int start = end;
		while (start > 0 && (isNamePart(tokens, start - 1, opensSentence) || start < end && isParticle(tokens.get(start - 1).text()))) {
			start--;
		}
		while (start < end && isParticle(tokens.get(start).text())) {
			start++;
		}
		if (start == end || CALENDAR.contains(tokens.get(end - 1).lower())) {
			return Optional.empty();
		}
		return Optional.of(classify(text, tokens, start));
	}

	private boolean isNamePart(List<Token> tokens, int i, boolean opensSentence) {
		Token token = tokens.get(i);
		if (!isCapitalised(token.text()) || token.tag() == Tag.DET) {
			return false;
		}
		boolean capitalTells = i > 0 || !opensSentence;
		return token.tag() == Tag.PROPN || capitalTells && token.tag() != Tag.NUM
				|| lexicon.firstName(token.text()).isPresent();
	}

	private Name classify(String text, List<Token> tokens, int start) {
		int end = tokens.size();
		Gender gender = Gender.EITHER;
		boolean person = false;
		int name = start;
		// titles and roles before the name: Mr, President, British Home Secretary, 34-year-old carpenter
		for (int i = 0; i < end - 1; i++) {
			Optional<Gender> told = lexicon.title(tokens.get(i).text()).or(() -> Optional.empty());
			if (told.isEmpty()) {
				told = lexicon.personNoun(tokens.get(i).lower());
			}
			if (told.isPresent() && !(i >= start && lexicon.firstName(tokens.get(i).text()).isPresent() && i + 1 < end && i == start)) {
				person = true;
				gender = gender.and(told.get());
				name = Math.max(start, i + 1);
			}
		}
		int first = name;
		for (int i = name; i < end - 1; i++) {
			Optional<Gender> told = lexicon.firstName(tokens.get(i).text());
			if (told.isPresent()) {
				first = i;
				if (!isOrganisation(tokens, i)) {
					person = true;
					gender = gender.and(told.get());
				}
				break;
			}
		}
		if (!person && first == name && end - name == 1 && lexicon.firstName(tokens.get(name).text()).isPresent()
				&& !lexicon.isPlace(tokens.get(name).text())) {
			person = true;
			gender = lexicon.firstName(tokens.get(name).text()).get();
		}
		String full = new Span(tokens.get(person ? first : start).span().start(), tokens.get(end - 1).span().end()).of(text);
		if (person && isOrganisation(tokens, first) && first == start) {
			person = false;
		}
		Nature nature = person ? Nature.PERSON : lexicon.isPlace(full) ? Nature.PLACE
				: isOrganisation(tokens, start) || tokens.getFirst().is("the") || isAcronym(full) ? Nature.GROUP : Nature.UNKNOWN;
		return new Name(full, nature, nature == Nature.PERSON ? gender : Gender.EITHER);
	}

	private static boolean isOrganisation(List<Token> tokens, int start) {
		return tokens.size() - start > 1 && ORGANISATION_ENDS.contains(tokens.getLast().text().toLowerCase(Locale.ROOT));
	}

	private static boolean isAcronym(String name) {
		return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
	}
}
