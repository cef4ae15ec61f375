package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.MentionRole;
import org.backread.engine.discourse.Nature;
import org.backread.engine.discourse.Referent;
import org.backread.engine.language.Calendar;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;

/** Finds a person whom the copy calls by surname alone, or by "the" and a role, before it gives the full name. */
final class FirstReferenceCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("first-reference", "Surname before the full name",
			"Finds a person whom the copy calls by surname or role alone before it gives the full name.", Severity.WARNING);

	/** A standfirst is no longer than this. */
	private static final int STANDFIRST_WORDS = 20;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Referent> people = document.references().referents().stream().filter(referent -> referent.nature() == Nature.PERSON).toList();
		Set<String> firms = FirmNames.of(document);
		List<Flag> flags = new ArrayList<>();
		for (Referent person : people) {
			bySurname(document, person).or(() -> nowhereInFull(document, person)).filter(flag -> !firms.contains(document.words(flag.span())))
					.or(() -> byRole(document, person, people)).ifPresent(flags::add);
		}
		return flags;
	}

	private static Optional<Flag> bySurname(Document document, Referent referent) {
		List<Mention> named = referent.mentions().stream().filter(m -> m.kind() == MentionKind.NAME && isCopy(document, m)).toList();
		boolean introduced = referent.mentions().stream().anyMatch(m -> m.paragraph() == 0 && m.name().endsWith(" " + m.surname()) && isLead(document));
		if (named.isEmpty() || introduced || !BareSurname.is(document, named.getFirst())) {
			return Optional.empty();
		}
		Mention first = named.getFirst();
		return named.stream().filter(m -> isFullName(document, m, first)).findFirst().map(full -> new Flag(INFO.id(), INFO.severity(), first.span(),
				"\u201C" + first.name() + "\u201D stands before the full name, " + full.name() + ", which comes only later.",
				List.of(),
				List.of(Fix.of("Give the full name here", first.span(), full.name()))));
	}

	private static Optional<Flag> nowhereInFull(Document document, Referent person) {
		return SurnameAlone.of(document, person).filter(surname -> isCopy(document, surname)).map(surname -> new Flag(INFO.id(), INFO.severity(), surname.span(),
				"\u201C" + document.words(surname.span()) + "\u201D is nowhere given a full name or a role. The words that did may have been cut.", List.of(),
				List.of(Fix.of("Mark a gap for the writer", surname.span(), "[WHO?] " + document.words(surname.span())))));
	}

	/** "The mayor said", and paragraphs later "Mayor Ingrid Vey". */
	private static Optional<Flag> byRole(Document document, Referent described, List<Referent> people) {
		Mention first = described.mentions().getFirst();
		boolean speaks = first.kind() == MentionKind.NOUN && first.role() == MentionRole.SPEAKER && isCopy(document, first);
		if (!speaks || !first.name().toLowerCase(Locale.ROOT).startsWith("the ")) {
			return Optional.empty();
		}
		String role = first.name().toLowerCase(Locale.ROOT).substring("the ".length());
		for (Referent person : people) {
			Mention reference = person.firstReference();
			boolean later = reference.kind() == MentionKind.NAME && reference.paragraph() > first.paragraph() && isCopy(document, reference);
			if (later && !isFormer(document, reference) && reference.title().filter(title -> title.toLowerCase(Locale.ROOT).equals(role)).isPresent()) {
				return Optional.of(new Flag(INFO.id(), Severity.INFO, first.span(),
						"\u201C" + document.words(first.span()) + "\u201D speaks before the name, " + document.words(reference.span()) + ", which comes only later.",
						List.of(), List.of()));
			}
		}
		return Optional.empty();
	}

	/** Who held a role once is somebody else than who speaks in it now. */
	private static boolean isFormer(Document document, Mention reference) {
		String before = document.text().substring(0, reference.span().start()).stripTrailing();
		return before.endsWith("former") || document.words(reference.span()).startsWith("former ");
	}

	/** Whether the first paragraph is a sentence of copy, as far as its marks tell. */
	private static boolean isLead(Document document) {
		return document.paragraphs().getFirst().role() == ParagraphRole.BODY;
	}

	private static boolean isFullName(Document document, Mention mention, Mention surname) {
		String first = mention.name().substring(0, Math.max(0, mention.name().indexOf(' ')));
		return document.lexicon().firstName(first).isPresent() && Calendar.month(first.toLowerCase(Locale.ROOT)) == 0 && !document.lexicon().isPlace(first) && mention.surname().equals(surname.name()) && mention.paragraph() > surname.paragraph();
	}

	private static boolean isCopy(Document document, Mention mention) {
		ParagraphRole role = document.roleOf(mention);
		boolean heading = isHeading(document, mention.paragraph()) && (mention.paragraph() == 0 || mention.name().indexOf(' ') < 0);
		return !mention.quoted() && !heading && !isCredit(document, mention) && (role == ParagraphRole.BODY || role == ParagraphRole.STANDFIRST);
	}

	/** "Vey reported from Tellmark": the line in which an agency names its writers. */
	private static boolean isCredit(Document document, Mention mention) {
		return document.text().startsWith(" reported from ", mention.span().end()) || document.text().startsWith(" contributed ", mention.span().end());
	}

	/** A draft's first paragraph may be a headline with a full stop, and then the second one its standfirst, or a short lead. */
	private static boolean isHeading(Document document, int paragraph) {
		boolean unmarked = document.paragraphs().getFirst().role() == ParagraphRole.BODY;
		Paragraph second = document.paragraphs().get(paragraph);
		return paragraph == 0 || paragraph == 1 && unmarked && second.sentences().size() == 1 && second.sentences().getFirst().tokens().size() <= STANDFIRST_WORDS;
	}
}
