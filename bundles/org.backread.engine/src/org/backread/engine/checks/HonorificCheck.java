package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.Nature;
import org.backread.engine.discourse.Referent;
import org.backread.engine.language.Gender;
import org.backread.engine.text.ParagraphRole;

/** Finds people called by surname in another way than the house does, or than the rest of the story: "Mr Vey" beside a bare "Roe". */
final class HonorificCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("honorific", "Courtesy titles mixed",
			"Finds a courtesy title where the house or the rest of the story has none, and a bare surname where it has one.", Severity.WARNING);
	private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.");

	/** Up to so many titles do not make a habit yet. */
	private static final int FEW = 3;

	/** A second reference to a person. */
	private record Surname(Mention mention, Referent person, boolean titled) {
	}

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		return check(document, HouseStyle.PLAIN);
	}

	@Override
	public List<Flag> check(Document document, HouseStyle style) {
		Set<String> firms = FirmNames.of(document);
		List<Surname> surnames = document.references().referents().stream().filter(referent -> isSurelyPerson(document, referent))
				.flatMap(person -> surnames(document, person).stream())
				.filter(surname -> surname.titled() || !firms.contains(surname.mention().name()))
				.sorted(Comparator.comparing(surname -> surname.mention().span())).toList();
		return switch (style.honorifics()) {
			case NEVER -> firstOfEach(surnames, true).stream().filter(surname -> !isShared(document, surname)).map(HonorificCheck::needless).toList();
			case ALWAYS -> firstOfEach(surnames, false).stream().map(HonorificCheck::missing).toList();
			case CONSISTENT -> mixed(surnames);
		};
	}

	/** Many names of bodies and places look like people's; a known first name or a courtesy title settles it. */
	private static boolean isSurelyPerson(Document document, Referent referent) {
		boolean first = referent.name().indexOf(' ') > 0 && document.lexicon().firstName(referent.name().substring(0, referent.name().indexOf(' '))).isPresent();
		return referent.nature() == Nature.PERSON && (first || referent.mentions().stream().anyMatch(HonorificCheck::isTitled));
	}

	/** @return whether a courtesy title stands before the name */
	static boolean isTitled(Mention mention) {
		return mention.title().filter(title -> COURTESY.contains(title.toLowerCase(Locale.ROOT))).isPresent();
	}

	private static List<Surname> surnames(Document document, Referent person) {
		List<Surname> found = new ArrayList<>();
		for (Mention mention : person.mentions()) {
			ParagraphRole role = document.roleOf(mention);
			// a draft's first paragraph may be a headline with a full stop
			boolean copy = role == ParagraphRole.BODY && mention.paragraph() > 0 && !mention.quoted() && mention.kind() == MentionKind.NAME;
			boolean titled = isTitled(mention) && (person.name().indexOf(' ') > 0 || !document.lexicon().isCommonNoun(mention.name().toLowerCase(Locale.ROOT)));
			boolean bare = person.name().endsWith(" " + mention.name()) && BareSurname.is(document, mention);
			if (copy && mention.name().indexOf(' ') < 0 && (titled || bare)) {
				found.add(new Surname(mention, person, titled));
			}
		}
		return found;
	}

	/** The first surname of each person that is titled, or bare. */
	private static List<Surname> firstOfEach(List<Surname> surnames, boolean titled) {
		List<Surname> firsts = new ArrayList<>();
		for (Surname surname : surnames) {
			if (surname.titled() == titled && firsts.stream().noneMatch(first -> first.person() == surname.person())) {
				firsts.add(surname);
			}
		}
		return firsts;
	}

	/** Two people of one surname may have to be told apart by their titles. */
	private static boolean isShared(Document document, Surname surname) {
		String name = " " + surname.mention().name();
		return document.references().referents().stream().anyMatch(other -> other != surname.person() && other.nature() == Nature.PERSON && other.name().endsWith(name));
	}

	private static Flag needless(Surname surname) {
		Mention mention = surname.mention();
		return new Flag(INFO.id(), INFO.severity(), mention.span(), "The house style has no courtesy titles; write \u201C" + mention.name() + "\u201D.", List.of(),
				List.of(Fix.of("Drop the courtesy title", mention.span(), mention.name())));
	}

	private static Flag missing(Surname surname) {
		Mention mention = surname.mention();
		List<Fix> fixes = surname.person().gender() == Gender.MALE ? List.of(Fix.of("Write \u201CMr " + mention.name() + "\u201D", mention.span(), "Mr " + mention.name())) : List.of();
		return new Flag(INFO.id(), INFO.severity(), mention.span(), "The house style has a courtesy title before a surname, and \u201C" + mention.name() + "\u201D has none.", List.of(), fixes);
	}

	/**
	 * Flags whichever way is the rarer one, or, where both are as frequent, the one that comes later. Where nobody has a title in
	 * one place and none in another, both ways may be meant: a firm, a character, someone long dead have none. So that is said
	 * once, as information, and not at all among many titles. Whoever has no first name in the story ("a mistress, Miss
	 * Tolliver") cannot be called otherwise.
	 */
	private static List<Flag> mixed(List<Surname> surnames) {
		List<Surname> titled = surnames.stream().filter(Surname::titled).toList();
		List<Surname> bare = surnames.stream().filter(surname -> !surname.titled()).toList();
		if (titled.isEmpty() || bare.isEmpty()) {
			return List.of();
		}
		boolean tie = titled.size() == bare.size();
		boolean titledIsOdd = tie ? titled.getFirst().mention().span().start() > bare.getFirst().mention().span().start() : titled.size() < bare.size();
		Mention usual = (titledIsOdd ? bare : titled).getFirst().mention();
		Set<Referent> both = titled.stream().map(Surname::person).filter(person -> bare.stream().anyMatch(other -> other.person() == person)).collect(Collectors.toSet());
		List<Surname> odd = firstOfEach(surnames, titledIsOdd).stream().filter(surname -> !titledIsOdd || isNamed(surname, bare)).toList();
		if (both.isEmpty()) {
			return titledIsOdd || titled.size() <= FEW ? odd.stream().limit(1).map(surname -> odd(surname, usual, Severity.INFO)).toList() : List.of();
		}
		return odd.stream().filter(surname -> both.contains(surname.person())).map(surname -> odd(surname, usual, INFO.severity())).toList();
	}

	/** Whether somebody with a title could go without: the story has a first name, or has the surname without a title, be it a relative's. */
	private static boolean isNamed(Surname titled, List<Surname> bare) {
		return titled.person().name().indexOf(' ') > 0 || bare.stream().anyMatch(other -> other.mention().name().equals(titled.mention().name()));
	}

	private static Flag odd(Surname odd, Mention usual, Severity severity) {
		Mention mention = odd.mention();
		String with = (odd.titled() ? mention : usual).title().orElseThrow() + " " + (odd.titled() ? mention : usual).name();
		String without = (odd.titled() ? usual : mention).name();
		Candidate other = new Candidate(usual.title().map(title -> title + " ").orElse("") + usual.name(), usual.span(), mention.paragraph() - usual.paragraph(),
				"which the story writes the other way", false);
		return new Flag(INFO.id(), severity, mention.span(), "The story has \u201C" + with + "\u201D and a bare \u201C" + without + "\u201D. Keep to one way.", List.of(other), List.of());
	}
}
