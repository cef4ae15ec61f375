package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "Oskar Lindqvist, a retired fisherman, …": what a description between commas tells of the name before it. */
final class Appositions {
	private Appositions() {
	}

	private static final Pattern CLOSES = Pattern.compile("[,.;:)]");
	/** An age in brackets after a name, of however many words, and no score: "Brandt (33) saw". */
	private static final Pattern BRACKETED_AGE = Pattern.compile(" \\(\\d{2}\\) \\p{Ll}");
	/** An age after a name: "Elin Brandt, 33, of Tellmark". */
	private static final Pattern AGE = Pattern.compile(", \\d{1,2}\\b(?! (percent|per|million|billion|years|days|times))");

	/**
	 * @param text     the draft
	 * @param mentions its mentions, in order
	 * @return the same, where a full name of which nothing else is known is a person's if an age or a noun for a person follows
	 *         its comma, or such a noun stands before it; it is of the gender that the noun tells
	 */
	static List<Mention> inform(String text, List<Mention> mentions) {
		List<Mention> informed = new ArrayList<>(mentions);
		for (int i = 0; i < mentions.size(); i++) {
			Mention name = mentions.get(i);
			if (name.kind() != MentionKind.NAME || name.nature() != Nature.UNKNOWN) {
				continue;
			}
			if (isFollowedBy(BRACKETED_AGE, text, name)) {
				informed.set(i, name.with(Nature.PERSON, name.gender()));
			} else if (name.name().indexOf(' ') > 0) {
				if (i + 1 < mentions.size() && isDescribed(text, name, mentions.get(i + 1))) {
					informed.set(i, name.with(Nature.PERSON, mentions.get(i + 1).gender()));
				} else if (i > 0 && isDescribed(text, mentions.get(i - 1), name) && isFollowedBy(CLOSES, text, name)) {
					informed.set(i, name.with(Nature.PERSON, mentions.get(i - 1).gender()));
				} else if (isFollowedBy(AGE, text, name)) {
					informed.set(i, name.with(Nature.PERSON, name.gender()));
				}
			}
		}
		return informed;
	}

	private static boolean isFollowedBy(Pattern pattern, String text, Mention name) {
		return pattern.matcher(text).region(name.span().end(), Math.min(text.length(), name.span().end() + 20)).lookingAt();
	}

	/** Whether two mentions stand on the two sides of a comma, and the one that is no name is a person. */
	private static boolean isDescribed(String text, Mention first, Mention second) {
		Mention description = first.kind() == MentionKind.NAME ? second : first;
		return text.startsWith(", ", first.span().end()) && second.span().start() == first.span().end() + 2 && description.kind() == MentionKind.NOUN
				&& description.nature() == Nature.PERSON && description.number() == GrammaticalNumber.SINGULAR;
	}
}
