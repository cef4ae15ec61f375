package org.backread.engine.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The engine's word lists, loaded once and never changed. */
public final class Lexicon {
	private final Map<String, Gender> firstNames = genders(WordList.map("first-names.txt", "first-names-known.txt"));
	private final Map<String, Gender> titles = genders(WordList.map("titles.txt"));
	private final Map<String, Gender> personNouns = genders(WordList.map("person-nouns.txt", "person-nouns-newsroom.txt"));
	private final Set<String> groupNouns = WordList.set("group-nouns.txt");
	private final Set<String> commonNouns = WordList.set("common-nouns.txt");
	private final Set<String> places = WordList.set("places.txt");
	private final Set<String> acronyms = WordList.set("acronyms-known.txt");
	private final Map<String, SpeechVerb> speechVerbs = speechVerbs();

	Lexicon() {
	}

	/** @return the gender a first name tells, empty if it is no first name we know; the name's case is ignored */
	public Optional<Gender> firstName(String name) {
		return Optional.ofNullable(firstNames.get(name.toLowerCase(Locale.ROOT)));
	}

	/** @return the gender a title before a name tells, such as {@code Mrs} or {@code Sen.}, empty if it is no title */
	public Optional<Gender> title(String word) {
		return Optional.ofNullable(titles.get(word.toLowerCase(Locale.ROOT)));
	}

	/** @return the gender that a noun for one person tells, such as {@code spokeswoman}, empty if it is no such noun */
	public Optional<Gender> personNoun(String singular) {
		Gender gender = personNouns.get(singular);
		if (gender != Gender.EITHER && gender != null) {
			return Optional.of(gender);
		}
		if (singular.endsWith("woman")) {
			return Optional.of(Gender.FEMALE);
		}
		if (singular.endsWith("man") && gender != null) {
			return Optional.of(Gender.MALE);
		}
		return Optional.ofNullable(gender);
	}

	/** @return whether a noun names a group of people: crew, government, committee */
	public boolean isGroupNoun(String singular) {
		return groupNouns.contains(singular);
	}

	/** @return whether a word in lower case is a common noun, in the singular or the plural */
	public boolean isCommonNoun(String word) {
		return commonNouns.contains(word) || commonNouns.contains(Nouns.singular(word));
	}

	/** @return whether this is the name of a place, exactly as written */
	public boolean isPlace(String name) {
		return places.contains(name);
	}

	/** @return whether every reader knows this short form in capitals: BBC, NATO */
	public boolean isKnownAcronym(String capitals) {
		return acronyms.contains(capitals);
	}

	/** @return the verb of reporting that the word is a form of, in any case; empty if it is none */
	public Optional<SpeechVerb> speechVerb(String word) {
		return Optional.ofNullable(speechVerbs.get(word.toLowerCase(Locale.ROOT)));
	}

	private static Map<String, Gender> genders(Map<String, String> words) {
		Map<String, Gender> genders = HashMap.newHashMap(words.size());
		words.forEach((word, gender) -> genders.put(word, switch (gender) {
			case "male" -> Gender.MALE;
			case "female" -> Gender.FEMALE;
			default -> Gender.EITHER;
		}));
		return genders;
	}

	private static Map<String, SpeechVerb> speechVerbs() {
		Map<String, SpeechVerb> verbs = new HashMap<>();
		WordList.map("speech-verbs.txt").forEach((form, value) -> {
			int space = value.indexOf(' ');
			verbs.put(form, new SpeechVerb(value.substring(0, space), SpeechVerb.Use.valueOf(value.substring(space + 1).toUpperCase(Locale.ROOT))));
		});
		return verbs;
	}
}
