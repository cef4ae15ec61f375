package org.backread.engine.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.MentionRole;
import org.backread.engine.discourse.Nature;
import org.backread.engine.discourse.Referent;
import org.backread.engine.text.ParagraphRole;

/**
 * Tells a person who speaks in the copy by surname and whom nothing in the draft introduces: no full name, no role, no description, nobody of that name.
 * Whatever did has mostly been cut.
 */
final class SurnameAlone {
	/** After a name and a comma these begin a description: "Vey, a farmer", "Vey, her brother". */
	private static final Set<String> DESCRIBING = Set.of("a", "an", "the", "his", "her", "their", "its", "another", "one");

	private SurnameAlone() {
	}

	/**
	 * @param document a draft
	 * @param person   somebody of it
	 * @return the first time the copy calls the person so; empty unless that is all the draft says of who it is
	 */
	static Optional<Mention> of(Document document, Referent person) {
		List<Mention> names = person.mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME).toList();
		List<Mention> copy = names.stream().filter(mention -> !mention.quoted() && document.roleOf(mention) == ParagraphRole.BODY && mention.paragraph() > 0).toList();
		boolean alone = person.nature() == Nature.PERSON && person.mentions().stream().noneMatch(mention -> mention.kind() == MentionKind.NOUN)
				&& names.stream().allMatch(name -> isSurname(document, name));
		boolean speaks = copy.stream().anyMatch(mention -> mention.role() == MentionRole.SPEAKER);
		return alone && speaks && names.stream().noneMatch(name -> isDescribed(document, name) || isPartOfLonger(document, name.name()))
				? Optional.of(copy.getFirst()) : Optional.empty();
	}

	/** "Joan Acosta Febo", then "Ms Acosta"; or "Lucas Brandt", and his wife, "Mrs Brandt". */
	private static boolean isPartOfLonger(Document document, String surname) {
		return document.mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME && mention.name().indexOf(' ') > 0)
				.anyMatch(mention -> List.of(mention.name().split(" ")).contains(surname));
	}

	private static boolean isSurname(Document document, Mention name) {
		return name.name().indexOf(' ') < 0 && (HonorificCheck.isTitled(name) || BareSurname.is(document, name))
				&& document.lexicon().firstName(name.name()).isEmpty() && !document.lexicon().isPlace(name.name());
	}

	/** "Vey, 52, …", "Vey, a farmer", "Vey (the harbour engineer)". */
	private static boolean isDescribed(Document document, Mention name) {
		String after = document.text().substring(name.span().end(), document.paragraphs().get(name.paragraph()).span().end());
		if (after.startsWith(" (")) {
			return true;
		}
		String[] words = after.startsWith(", ") ? after.substring(2).split("[ ,]", 2) : new String[] { "" };
		return DESCRIBING.contains(words[0]) || words[0].matches("\\d{1,3}");
	}
}
