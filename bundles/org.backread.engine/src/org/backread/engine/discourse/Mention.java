package org.backread.engine.discourse;

import java.util.Objects;
import java.util.Optional;

import org.backread.engine.language.Gender;
import org.backread.engine.text.Span;

/**
 * Words that stand for someone or something.
 *
 * @param kind      how they refer
 * @param span      the words, without a possessive ending
 * @param name      for a name, the name alone ({@code Theresa May} of "British Home Secretary Theresa May"); else the words
 * @param title     for a name, the title or role before it ({@code British Home Secretary}); empty if there is none
 * @param paragraph index of the paragraph
 * @param sentence  index of the sentence in the paragraph
 * @param nature    what they stand for, as far as the words tell
 * @param gender    the gender the words tell; EITHER for anything but a person
 * @param number    one or several
 * @param quoted    whether they stand inside quotation marks
 * @param role      the part they play in the sentence
 */
public record Mention(MentionKind kind, Span span, String name, Optional<String> title, int paragraph, int sentence, Nature nature, Gender gender,
		GrammaticalNumber number, boolean quoted, MentionRole role) {
	public Mention {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(span);
		Objects.requireNonNull(name);
		Objects.requireNonNull(title);
		Objects.requireNonNull(nature);
		Objects.requireNonNull(gender);
		Objects.requireNonNull(number);
		Objects.requireNonNull(role);
	}

	/** @return whether the words can stand for one person */
	public boolean canBePerson() {
		return number == GrammaticalNumber.SINGULAR && (nature == Nature.PERSON || nature == Nature.UNKNOWN);
	}

	/** @return this mention with what the whole draft tells of it */
	Mention with(Nature otherNature, Gender otherGender) {
		return new Mention(kind, span, name, title, paragraph, sentence, otherNature, otherGender, number, quoted, role);
	}

	/** @return this mention in another part of its sentence */
	Mention with(MentionRole other) {
		return new Mention(kind, span, name, title, paragraph, sentence, nature, gender, number, quoted, other);
	}

	/** @return the last word of the name, without "Jr." or "KC": the surname of a person named in full */
	public String surname() {
		String last = NameLinker.withoutSuffix(name);
		return last.substring(last.lastIndexOf(' ') + 1);
	}
}
