package org.backread.engine.discourse;

import java.util.List;
import java.util.Objects;

import org.backread.engine.language.Gender;

/**
 * Someone or something that a draft tells of, with all the words that stand for it.
 *
 * @param id       its index in the document's referents
 * @param name     the fullest name, or the words of the first mention
 * @param nature   what it is, as far as the whole draft tells
 * @param gender   the gender that titles, roles and first names tell; EITHER for anything but a person
 * @param mentions the words that stand for it, in order; at least one
 */
public record Referent(int id, String name, Nature nature, Gender gender, List<Mention> mentions) {
	public Referent {
		Objects.requireNonNull(name);
		Objects.requireNonNull(nature);
		Objects.requireNonNull(gender);
		mentions = List.copyOf(mentions);
	}

	/** @return where the draft first names or describes it */
	public Mention firstReference() {
		return mentions.stream().filter(mention -> mention.kind() != MentionKind.PRONOUN).findFirst().orElse(mentions.getFirst());
	}
}
