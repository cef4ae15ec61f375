package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;

/** "Oskar Lindqvist, a retired fisherman, …": what a description between commas tells of the name before it. */
final class Appositions {
	private Appositions() {
	}

	/**
	 * @param text     the draft
	 * @param mentions its mentions, in order
	 * @return the same, where a full name of which nothing else is known is a person's, of the gender of the noun, if such a
	 *         noun follows the comma after it
	 */
	static List<Mention> inform(String text, List<Mention> mentions) {
		List<Mention> informed = new ArrayList<>(mentions);
		for (int i = 0; i + 1 < mentions.size(); i++) {
			Mention name = mentions.get(i);
			Mention description = mentions.get(i + 1);
			boolean unknown = name.kind() == MentionKind.NAME && name.nature() == Nature.UNKNOWN && name.name().indexOf(' ') > 0;
			if (unknown && isOfOnePerson(description) && text.startsWith(", ", name.span().end()) && description.span().start() == name.span().end() + 2) {
				informed.set(i, name.with(Nature.PERSON, description.gender()));
			}
		}
		return informed;
	}

	private static boolean isOfOnePerson(Mention description) {
		return description.kind() == MentionKind.NOUN && description.nature() == Nature.PERSON && description.number() == GrammaticalNumber.SINGULAR;
	}
}
