package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.backread.engine.language.Gender;
import org.backread.engine.language.Lexicon;
import org.backread.engine.language.Nouns;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds the mentions of a draft: third-person pronouns, and noun phrases without their complements. A phrase that ends in
 * a name is a name; what stands before the name in it (a title, a role) tells what it stands for.
 */
final class MentionFinder {
	private static final Set<String> INDEFINITE = Set.of("someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody", "whoever");
	private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "it");
	private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
	private static final Set<String> OBJECTS = Set.of("him", "her", "them", "it", "his", "their", "its");
	/** What has a capital in the titles of things and is no name all the same. */
	private static final Set<String> FUNCTION_WORDS = Set.of("i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "my", "your", "his", "its", "our",
			"their", "mine", "yours", "hers", "ours", "theirs", "who", "whom", "whose", "which", "what", "this", "that", "these", "those", "the", "a", "an", "some", "any", "no",
			"every", "each", "all", "both", "either", "neither", "one", "nobody", "nothing", "somebody", "something", "everybody", "everyone", "everything", "anybody", "anyone",
			"anything", "someone", "none", "in", "on", "at", "by", "for", "from", "of", "off", "to", "with", "without", "about", "after", "before", "against", "among", "around",
			"as", "behind", "below", "beside", "between", "beyond", "despite", "down", "during", "except", "inside", "into", "like", "near", "out", "outside", "over", "past",
			"per", "since", "than", "through", "toward", "towards", "under", "until", "up", "upon", "via", "within", "and", "or", "but", "nor", "so", "yet", "if", "because",
			"although", "though", "while", "when", "where", "why", "how", "whether", "unless", "be", "is", "am", "are", "was", "were", "been", "being", "do", "does", "did",
			"have", "has", "had", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "n't", "yes", "oh", "well", "please", "here", "there");
	/** After these stands a surname, with or without a first name. */
	private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "sir", "sen.", "rep.", "gov.");
	private static final Set<Tag> OPEN_CLASS = EnumSet.of(Tag.NOUN, Tag.VERB, Tag.INTJ, Tag.X);
	/** Names of many people of a party, a place or a belief end so. */
	private static final List<String> PEOPLE = List.of("crats", "icans", "ians", "eans", "ists", "ites");
	private static final Set<String> PLURAL_DETERMINERS = Set.of("these", "those", "some", "many", "most", "several", "few", "both", "two", "three", "four",
			"five", "six", "seven", "eight", "nine", "ten");

	private final Lexicon lexicon;
	private final NameReader names;

	MentionFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.names = new NameReader(lexicon);
	}

	/** @return the words that have a capital inside a sentence anywhere in these paragraphs, so that it tells something */
	static Set<String> capitalised(List<Paragraph> paragraphs) {
		Set<String> words = new HashSet<>();
		for (Paragraph paragraph : paragraphs) {
			if (paragraph.role() != ParagraphRole.HEADLINE) {
				for (Sentence sentence : paragraph.sentences()) {
					List<Token> tokens = sentence.tokens();
					for (int i = 1; i < tokens.size(); i++) {
						if (isNameInside(tokens.get(i - 1), tokens.get(i))) {
							words.add(tokens.get(i).text());
						}
					}
				}
			}
		}
		return words;
	}

	/** The tagger takes names it does not know for pronouns or verbs: "the musician Youssou", "as Trump said". */
	private static boolean isNameInside(Token before, Token token) {
		if (!NameReader.isCapitalised(token.text())) {
			return false;
		}
		return switch (token.tag()) {
			case PROPN, NOUN -> true;
			case ADJ, ADV, NUM, PUNCT, SYM -> false;
			default -> before.tag() != Tag.PUNCT && !FUNCTION_WORDS.contains(token.lower());
		};
	}

	/** @return the last words of the names in these paragraphs that open with a known first name: Vey of Ingrid Vey */
	Set<String> surnames(List<Paragraph> paragraphs) {
		Set<String> surnames = new HashSet<>();
		for (Paragraph paragraph : paragraphs) {
			for (Sentence sentence : paragraph.sentences()) {
				List<Token> tokens = sentence.tokens();
				for (int i = 0; i + 1 < tokens.size(); i++) {
					boolean opens = lexicon.firstName(tokens.get(i).text()).isPresent() || TITLES.contains(tokens.get(i).lower());
					if (NameReader.isCapitalised(tokens.get(i).text()) && opens && !(i == 0 && isFunctionWord(tokens.getFirst()))) {
						int last = i;
						while (last + 1 < tokens.size() && last - i < 4 && (isSurname(tokens.get(last + 1).text()) || opensSurname(tokens, last + 1))) {
							last++;
						}
						if (last > i) {
							surnames.add(tokens.get(last).text());
						}
					}
				}
			}
		}
		return surnames;
	}

	/** "In Tellmark", "So Brandt": names to somebody, but not where they open a sentence. */
	private static boolean isFunctionWord(Token opening) {
		return switch (opening.tag()) {
			case ADP, DET, ADV, PRON, CCONJ, SCONJ -> true;
			default -> FUNCTION_WORDS.contains(opening.lower()) && opening.tag() != Tag.PROPN;
		};
	}

	/** "van" of "Elin van Brandt". */
	private static boolean opensSurname(List<Token> tokens, int i) {
		return NameReader.opensSurname(tokens.get(i).text()) && i + 1 < tokens.size() && (isSurname(tokens.get(i + 1).text()) || opensSurname(tokens, i + 1));
	}

	private static boolean isSurname(String word) {
		return word.length() > 2 && NameReader.isCapitalised(word) && Character.isLetter(word.charAt(word.length() - 1));
	}

	/**
	 * @param text      the draft
	 * @param paragraph a paragraph of it
	 * @param surnames  the surnames known from full names in the draft: names whatever the tagger says
	 * @param capitals  the words that have a capital inside a sentence somewhere in the draft
	 * @param quoted    tells whether words stand inside quotation marks
	 * @return the mentions of the paragraph, in order
	 */
	List<Mention> find(String text, Paragraph paragraph, Set<String> surnames, Set<String> capitals, Predicate<Span> quoted) {
		List<Mention> mentions = new ArrayList<>();
		for (int s = 0; s < paragraph.sentences().size(); s++) {
			List<Token> tokens = named(paragraph.sentences().get(s).tokens(), surnames, capitals);
			int i = 0;
			while (i < tokens.size()) {
				int end = i + 1;
				Optional<Pronoun> pronoun = Pronoun.of(tokens.get(i).text());
				if (pronoun.isPresent()) {
					mentions.add(pronoun(tokens, i, pronoun.get(), paragraph.index(), s, quoted));
				} else if (INDEFINITE.contains(tokens.get(i).lower())) {
					Span span = tokens.get(i).span();
					mentions.add(new Mention(MentionKind.NOUN, span, span.of(text), Optional.empty(), paragraph.index(), s, Nature.PERSON, Gender.EITHER,
							GrammaticalNumber.SINGULAR, quoted.test(span), PhraseRole.of(tokens, i, i + 1)));
				} else {
					end = phraseEnd(tokens, i, surnames);
					if (end > i) {
						phrase(text, tokens, i, end, paragraph.index(), s, surnames, quoted).ifPresent(mentions::add);
						modifier(text, tokens, i, end, paragraph.index(), s, surnames, quoted).ifPresent(mentions::add);
					}
				}
				i = Math.max(end, i + 1);
			}
		}
		return mentions;
	}

	/**
	 * Mends the tagger's guesses at names by what the whole draft tells: a word that is a name in one place is one in all; a
	 * capital at the start of a sentence tells little.
	 */
	private List<Token> named(List<Token> tokens, Set<String> surnames, Set<String> capitals) {
		List<Token> mended = new ArrayList<>(tokens);
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			boolean adjective = token.tag() == Tag.ADJ && !(i + 1 < tokens.size() && tokens.get(i + 1).tag() == Tag.VERB); // "German voters", but "Limbaugh said"
			if (token.tag() != Tag.PROPN && (surnames.contains(token.text()) || i > 0 && !adjective && capitals.contains(token.text())) || isOrdinal(mended, i, surnames)) {
				mended.set(i, retag(token, Tag.PROPN));
			} else if (i + 1 < tokens.size() && tokens.get(i + 1).is("n't")) {
				mended.set(i, retag(token, Tag.AUX)); // "Paula won't": the "wo" is no noun
			} else if (token.tag() == Tag.PUNCT && isHyphenated(token.text())) {
				mended.set(i, retag(token, Tag.ADJ)); // "the left-wing president"
			} else if (i > 0 && token.tag() == Tag.VERB && !token.lower().endsWith("ing") && !token.lower().endsWith("ed") && (mended.get(i - 1).is("a") || mended.get(i - 1).is("an"))) {
				mended.set(i, retag(token, Tag.NOUN)); // "a look of surprise on his face"
			} else if ((token.tag() == Tag.ADP || isDescription(tokens, i)) && lexicon.personNoun(token.lower()).isPresent()) {
				mended.set(i, retag(token, Tag.NOUN)); // "the council's senior adviser Elin Brandt", "her opponent as"
			} else if (i > 0 && token.tag() == Tag.NOUN && (isReporting(mended, i) || isActing(mended, i, surnames) || isThinking(mended, i))) {
				mended.set(i, retag(token, Tag.VERB));
			}
		}
		if (tokens.size() > 1 && tokens.getFirst().tag() == Tag.PROPN && !isNameAtStart(tokens, capitals)) {
			mended.set(0, retag(tokens.getFirst(), Tag.X));
		} else if (tokens.size() > 1 && (OPEN_CLASS.contains(tokens.getFirst().tag()) || !FUNCTION_WORDS.contains(tokens.getFirst().lower()) && capitals.contains(tokens.getFirst().text()))
				&& isUnknownNameAtStart(tokens, capitals)) {
			mended.set(0, retag(tokens.getFirst(), Tag.PROPN));
		}
		return mended;
	}

	/** A word that the tagger did not take for a name: one that is elsewhere, or one in no list of nouns with a name after it. */
	private boolean isUnknownNameAtStart(List<Token> tokens, Set<String> capitals) {
		Token first = tokens.getFirst();
		Token next = tokens.get(1);
		if (capitals.contains(first.text())) {
			Token verb = next.tag() == Tag.ADV && tokens.size() > 2 ? tokens.get(2) : next; // "Vey first told …"
			return verb.tag() == Tag.VERB || verb.tag() == Tag.AUX || next.tag() == Tag.PROPN;
		}
		boolean name = (next.tag() == Tag.PROPN || next.tag() == Tag.NOUN) && NameReader.isCapitalised(next.text()) && !lexicon.isCommonNoun(next.lower());
		boolean known = lexicon.isCommonNoun(first.lower()) || lexicon.personNoun(first.lower()).isPresent() || first.lower().endsWith("ed") || first.lower().endsWith("ing");
		return name && !known && first.text().length() > 2 && NameReader.isCapitalised(first.text());
	}

	/** "Vey claims.", "Brandt estimates that …": after a name, at the end of its clause or before "that", this is a verb. */
	private boolean isReporting(List<Token> tokens, int i) {
		boolean reports = i + 1 < tokens.size() && tokens.get(i + 1).is("that");
		boolean closes = i + 1 == tokens.size() || tokens.get(i + 1).tag() == Tag.PUNCT;
		return tokens.get(i).text().endsWith("s") && tokens.get(i - 1).tag() == Tag.PROPN
				&& (reports || closes && lexicon.speechVerb(tokens.get(i).text()).isPresent());
	}

	/** "When Vey challenges Brandt", "Vey backs the plan", "Paula films them": between someone's name and another noun phrase this is a verb. */
	private boolean isActing(List<Token> tokens, int i, Set<String> surnames) {
		if (i + 1 == tokens.size() || !tokens.get(i).lower().endsWith("s") || NameReader.isCapitalised(tokens.get(i).text())
				|| !isSomebody(tokens.get(i - 1), surnames) || lexicon.personNoun(Nouns.singular(tokens.get(i).lower())).isPresent()) {
			return false;
		}
		Token next = tokens.get(i + 1);
		boolean infinitive = next.is("to") && i + 2 < tokens.size() && tokens.get(i + 2).tag() == Tag.VERB; // "Vey tries to turn"
		boolean unambiguous = next.tag() != Tag.PUNCT && !lexicon.isCommonNoun(tokens.get(i).lower()); // "Vey considers leaving"
		return infinitive || unambiguous || next.tag() == Tag.DET || OBJECTS.contains(next.lower())
				|| (next.tag() == Tag.PROPN || next.tag() == Tag.VERB && !next.lower().endsWith("ed")) && NameReader.isCapitalised(next.text());
	}

	private boolean isSomebody(Token name, Set<String> surnames) {
		return surnames.contains(name.text()) || name.tag() == Tag.PROPN && lexicon.firstName(name.text()).isPresent() && !lexicon.isPlace(name.text());
	}

	/** "Her son worries she …": between a person and a clause this is a verb. */
	private boolean isThinking(List<Token> tokens, int i) {
		return i + 1 < tokens.size() && tokens.get(i).lower().endsWith("s") && NOMINATIVE.contains(tokens.get(i + 1).lower())
				&& lexicon.personNoun(tokens.get(i - 1).lower()).isPresent() && lexicon.speechVerb(tokens.get(i).text()).isPresent();
	}

	/** "The Harbour nominee hotly denied", "her opponent as": what follows an article or an owner and has no noun after it is one itself. */
	private static boolean isDescription(List<Token> tokens, int i) {
		if (i == 0 || i + 1 == tokens.size() || tokens.get(i).tag() != Tag.ADJ || NameReader.isCapitalised(tokens.get(i).text())) {
			return false;
		}
		Token before = tokens.get(i - 1);
		boolean phrase = before.tag() == Tag.DET || before.tag() == Tag.ADJ || OWNERS.contains(before.lower());
		return phrase && switch (tokens.get(i + 1).tag()) {
			case NOUN, ADJ, PROPN, NUM, CCONJ, X -> false;
			default -> !tokens.get(i + 1).text().equals(",") && !tokens.get(i + 1).text().equals("-");
		};
	}

	/** "Queen Margit II", "Henrik IV": the number is part of the name. */
	private boolean isOrdinal(List<Token> tokens, int i, Set<String> surnames) {
		if (i == 0 || tokens.get(i).tag() == Tag.PROPN || !NameLinker.isOrdinal(tokens.get(i).text())) {
			return false;
		}
		boolean titled = i > 1 && lexicon.title(tokens.get(i - 2).text()).isPresent();
		return NameReader.isCapitalised(tokens.get(i - 1).text()) && (titled || isSomebody(tokens.get(i - 1), surnames));
	}

	private static boolean isHyphenated(String word) {
		return word.length() > 3 && Character.isLetter(word.charAt(0)) && word.indexOf('-') > 0;
	}

	private static Token retag(Token token, Tag tag) {
		return new Token(token.span(), token.text(), tag);
	}

	private boolean isNameAtStart(List<Token> tokens, Set<String> capitals) {
		String word = tokens.getFirst().text();
		if (capitals.contains(word) || lexicon.firstName(word).isPresent() || lexicon.isPlace(word) || lexicon.title(word).isPresent()) {
			return true;
		}
		return switch (tokens.get(1).tag()) {
			case VERB, AUX, PART, PUNCT, PROPN, CCONJ -> true;
			default -> NameReader.isCapitalised(tokens.get(1).text());
		};
	}

	private static Mention pronoun(List<Token> tokens, int i, Pronoun pronoun, int paragraph, int sentence, Predicate<Span> quoted) {
		Token token = tokens.get(i);
		Nature nature = pronoun.isPersonal() ? Nature.PERSON : pronoun == Pronoun.IT ? Nature.THING : Nature.UNKNOWN;
		GrammaticalNumber number = pronoun == Pronoun.THEY ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
		boolean nominative = NOMINATIVE.contains(token.lower());
		boolean owner = OWNERS.contains(token.lower()) && i + 1 < tokens.size() && isPart(tokens.get(i + 1));
		return new Mention(MentionKind.PRONOUN, token.span(), token.text(), Optional.empty(), paragraph, sentence, nature, pronoun.gender(), number,
				quoted.test(token.span()), nominative ? MentionRole.SUBJECT : owner ? MentionRole.POSSESSOR : MentionRole.OTHER);
	}

	/** @return the index after the noun phrase that begins at {@code from}; {@code from} if none does */
	private int phraseEnd(List<Token> tokens, int from, Set<String> surnames) {
		int i = from;
		while (i < tokens.size() && (isPart(tokens.get(i)) || isParticle(tokens, i, from, surnames))) {
			if (i > from && (tokens.get(i).tag() == Tag.DET || PhraseRole.isTime(tokens, i))) {
				break;
			}
			i++;
		}
		while (i > from && !isHead(tokens.get(i - 1)) && !isNational(tokens, from, i - 1)) {
			i--;
		}
		return i;
	}

	static boolean isPart(Token token) {
		return switch (token.tag()) {
			case DET, ADJ, NUM, NOUN, PROPN -> Pronoun.of(token.text()).isEmpty();
			default -> false;
		};
	}

	/** A small word inside a name: Ursula von der Leyen, the Bank of England, but not Ingrid Vey of Tellmark. */
	private boolean isParticle(List<Token> tokens, int i, int from, Set<String> surnames) {
		if (tokens.get(i).is("of") && i > from && (surnames.contains(tokens.get(i - 1).text()) || lexicon.firstName(tokens.get(i - 1).text()).isPresent())) {
			return false;
		}
		return i > from && i + 1 < tokens.size() && NameReader.isParticle(tokens.get(i).text())
				&& NameReader.isCapitalised(tokens.get(i - 1).text()) && (NameReader.isCapitalised(tokens.get(i + 1).text())
						|| NameReader.isParticle(tokens.get(i + 1).text()));
	}

	private static boolean isHead(Token token) {
		return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.NUM || isAge(token);
	}

	/** "The Norwegian", "a Swede": an adjective that stands for a person. */
	private boolean isNational(List<Token> tokens, int from, int i) {
		return i == from + 1 && tokens.get(from).tag() == Tag.DET && NameReader.isCapitalised(tokens.get(i).text()) && lexicon.personNoun(tokens.get(i).lower()).isPresent();
	}

	private static boolean isAge(Token token) {
		return token.lower().endsWith("-year-old");
	}

	private Optional<Mention> phrase(String text, List<Token> all, int from, int to, int paragraph, int sentence, Set<String> surnames, Predicate<Span> quoted) {
		Span span = new Span(all.get(from).span().start(), all.get(to - 1).span().end());
		Token head = all.get(to - 1);
		if (head.tag() == Tag.NUM) {
			return Optional.empty();
		}
		MentionRole role = PhraseRole.of(all, from, to);
		Optional<NameEvidence> name = names.read(text, all, from, to, surnames);
		if (name.isPresent()) {
			NameEvidence evidence = name.get();
			if (isPeople(evidence.name()) || isPluralDeterminer(all.get(from)) && evidence.name().indexOf(' ') < 0 && Nouns.isPlural(evidence.name().toLowerCase(Locale.ROOT))) {
				return Optional.of(new Mention(MentionKind.NAME, span, evidence.name(), Optional.empty(), paragraph, sentence, Nature.GROUP, Gender.EITHER,
						GrammaticalNumber.PLURAL, quoted.test(span), role)); // "many Liberals", "two Norlanders"
			}
			return Optional.of(new Mention(MentionKind.NAME, span, evidence.name(), title(text, span, evidence), paragraph, sentence, evidence.nature(),
					evidence.nature() == Nature.PERSON ? evidence.gender() : Gender.EITHER, GrammaticalNumber.SINGULAR, quoted.test(span), role));
		}
		String noun = head.lower();
		String singular = Nouns.singular(noun);
		Optional<Gender> person = isAge(head) ? Optional.of(Gender.EITHER) : lexicon.personNoun(singular);
		GrammaticalNumber number = !isOneOf(all, from) && (Nouns.isPlural(noun) || to - from > 1 && isPluralDeterminer(all.get(from))) ? GrammaticalNumber.PLURAL
				: GrammaticalNumber.SINGULAR;
		Nature nature = person.isPresent() ? Nature.PERSON : lexicon.isGroupNoun(singular) ? Nature.GROUP : Nature.THING;
		return Optional.of(new Mention(MentionKind.NOUN, span, span.of(text), Optional.empty(), paragraph, sentence, nature, person.orElse(Gender.EITHER), number,
				quoted.test(span), role));
	}

	/** "Maryland Republicans", "Norwegians": several people, whatever stands before. */
	private static boolean isPeople(String name) {
		return PEOPLE.stream().anyMatch(name::endsWith);
	}

	/** "One of Vey's aides", "one of the mayor's sisters", "one of the drivers": one person, not several. */
	private static boolean isOneOf(List<Token> tokens, int from) {
		int i = from - 1;
		while (i > 0 && (isPart(tokens.get(i)) || tokens.get(i).text().equals("'s") || tokens.get(i).text().equals("'"))) {
			i--;
		}
		return i > 0 && tokens.get(i).is("of") && tokens.get(i - 1).is("one");
	}

	private static Optional<String> title(String text, Span span, NameEvidence evidence) {
		String words = span.of(text);
		return Optional.of(words.substring(0, Math.max(0, words.length() - evidence.name().length())).strip()).filter(title -> evidence.role() && !title.isEmpty());
	}

	/** A person's name before the noun it describes: "the Bernie Sanders campaign", "Vey supporters". */
	private Optional<Mention> modifier(String text, List<Token> all, int from, int to, int paragraph, int sentence, Set<String> surnames, Predicate<Span> quoted) {
		int end = to - 1;
		while (end > from && !(all.get(end - 1).tag() == Tag.PROPN && surnames.contains(all.get(end - 1).text()))) {
			end--;
		}
		if (end == from || NameReader.isCapitalised(all.get(to - 1).text())) {
			return Optional.empty();
		}
		int first = all.get(from).tag() == Tag.DET ? from + 1 : from; // the determiner is the noun's
		int last = end - 1;
		return names.read(text, all, first, end, surnames).map(name -> {
			Span span = new Span(all.get(first).span().start(), all.get(last).span().end());
			return new Mention(MentionKind.NAME, span, name.name(), title(text, span, name), paragraph, sentence, name.nature(), name.gender(), GrammaticalNumber.SINGULAR,
					quoted.test(span), MentionRole.POSSESSOR);
		});
	}

	private static boolean isPluralDeterminer(Token token) {
		return PLURAL_DETERMINERS.contains(token.lower());
	}
}
