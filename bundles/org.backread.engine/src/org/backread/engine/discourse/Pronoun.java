package org.backread.engine.discourse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.language.Gender;

/** The third-person pronouns, each with all its forms. */
public enum Pronoun {
	HE(Gender.MALE), SHE(Gender.FEMALE), THEY(Gender.EITHER), IT(Gender.EITHER);

	private static final Map<String, Pronoun> FORMS = Map.ofEntries(Map.entry("he", HE), Map.entry("him", HE),
			Map.entry("his", HE), Map.entry("himself", HE), Map.entry("she", SHE), Map.entry("her", SHE), Map.entry("hers", SHE),
			Map.entry("herself", SHE), Map.entry("they", THEY), Map.entry("them", THEY), Map.entry("their", THEY),
			Map.entry("theirs", THEY), Map.entry("themselves", THEY), Map.entry("it", IT), Map.entry("its", IT),
			Map.entry("itself", IT));

	private final Gender gender;

	Pronoun(Gender gender) {
		this.gender = gender;
	}

	/** @return the gender it tells */
	public Gender gender() {
		return gender;
	}

	/** @return whether it stands for one person: he, she */
	public boolean isPersonal() {
		return this == HE || this == SHE;
	}

	/** @return the pronoun that a word is a form of, in any case; empty if it is none */
	public static Optional<Pronoun> of(String word) {
		return Optional.ofNullable(FORMS.get(word.toLowerCase(Locale.ROOT)));
	}
}
