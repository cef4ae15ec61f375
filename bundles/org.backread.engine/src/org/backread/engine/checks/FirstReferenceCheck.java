package org.backread.engine.checks;

import java.util.List;
import java.util.Optional;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.Nature;
import org.backread.engine.discourse.Referent;
import org.backread.engine.text.ParagraphRole;

/** Finds a person whom the copy calls by surname alone before it gives the full name. */
final class FirstReferenceCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("first-reference", "Surname before the full name",
			"Finds a person whom the copy calls by surname alone before it gives the full name.", Severity.WARNING);

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		return document.references().referents().stream().filter(referent -> referent.nature() == Nature.PERSON)
				.flatMap(referent -> flag(document, referent).stream()).toList();
	}

	private static Optional<Flag> flag(Document document, Referent referent) {
		List<Mention> named = referent.mentions().stream().filter(m -> m.kind() == MentionKind.NAME && isCopy(document, m)).toList();
		if (named.isEmpty() || !isSurnameAlone(document, named.getFirst())) {
			return Optional.empty();
		}
		Mention first = named.getFirst();
		return named.stream().filter(m -> isFullName(document, m, first)).findFirst().map(full -> new Flag(INFO.id(), INFO.severity(), first.span(),
				"\u201C" + first.name() + "\u201D stands before the full name, " + full.name() + ", which comes only later.",
				List.of(),
				List.of(Fix.of("Give the full name here", first.span(), full.name()))));
	}

	private static boolean isSurnameAlone(Document document, Mention mention) {
		return mention.name().indexOf(' ') < 0 && document.words(mention.span()).equals(mention.name());
	}

	private static boolean isFullName(Document document, Mention mention, Mention surname) {
		int space = mention.name().indexOf(' ');
		return space > 0 && document.lexicon().firstName(mention.name().substring(0, space)).isPresent() && mention.surname().equals(surname.name()) && mention.paragraph() > surname.paragraph();
	}

	private static boolean isCopy(Document document, Mention mention) {
		ParagraphRole role = document.roleOf(mention);
		// a draft's first paragraph may be a headline with a full stop
		return !mention.quoted() && mention.paragraph() > 0 && (role == ParagraphRole.BODY || role == ParagraphRole.STANDFIRST);
	}
}
