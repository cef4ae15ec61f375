package org.backread.engine.discourse;

import org.backread.engine.language.Gender;

/**
 * A name and what the words around it tell of its bearer.
 *
 * @param name         the name without titles and roles
 * @param gender       the gender that title, role and first name tell together
 * @param role         a title or a role stands before it: Mr, Home Secretary
 * @param firstName    it holds a known first name
 * @param place        it is a known place, or stands after "in"
 * @param organisation it ends as organisations do, is made of nouns, is an acronym, or stands after "the"
 */
record NameEvidence(String name, Gender gender, boolean role, boolean firstName, boolean place, boolean organisation) {
	/** @return what the evidence of this mention alone makes of it */
	Nature nature() {
		if (role || firstName && !organisation) {
			return Nature.PERSON;
		}
		return place ? Nature.PLACE : organisation ? Nature.GROUP : Nature.UNKNOWN;
	}
}
