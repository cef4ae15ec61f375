package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Finds two sentences that ran into one: the space, the full stop or the word between them is gone. */
final class FusedSentenceCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("fused-sentence", "Two sentences run together",
			"Finds two sentences that ran into one because the full stop, the space or the word between them is gone.", Severity.WARNING);
	/** An end mark with a capital right behind it; after a name in capitals only where the word behind opens sentences. */
	private static final Pattern NO_SPACE = Pattern.compile("(?:(?<=[\\p{Ll}\\p{N}%]{2}|[\\p{Ll}\\p{N}][\"'\\u201D\\u2019)])[.?!][\"'\\u201D\\u2019)]?"
			+ "(?=[\"'\\u201C\\u2018(]?(?:\\p{Lu}[\\p{Ll}'\\u2019]|A |I |\\p{Lu}{2}))|(?<=\\p{Lu}{2})[.](?=(?:The|An|And|But|He|She|It|They|We|In|This) ))");
	/** What follows the stop in the name of a site or of a piece of software. */
	private static final Set<String> SUFFIXES = Set.of("com", "net", "org", "js", "io", "uk", "gov", "edu", "tv", "inc", "co");
	/** Words that no name holds in its middle: with a capital they open a sentence, whatever stands before. */
	private static final Set<String> SURE_OPENERS = Set.of("The", "He", "She", "It", "They", "This", "These", "Those", "There", "His", "Their", "However",
			"Meanwhile", "Therefore", "Instead");
	/** Words that open a sentence when the word before is in lower case. */
	private static final Set<String> OPENERS = Set.of("A", "An", "We", "Its", "Our", "In", "On", "At", "After", "Before", "But", "And", "Earlier", "As",
			"When", "While", "If", "For", "Although", "Some", "Many", "Most", "Also", "Since", "With", "By", "From", "So", "Yet", "Now", "Then", "Even",
			"Because", "Both", "No", "Not", "Only", "Another", "Other", "Such", "Under", "During", "According", "Despite", "Last", "Her");
	/** Openers that a name or a comma may follow. */
	private static final Set<String> JOINING_OPENERS = Set.of("However", "Meanwhile", "Therefore", "Instead", "But", "And");
	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");
	private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "there");
	/** Words in the first clause that make it depend on the second or carry it as what was said. */
	private static final Set<String> JOINERS = Set.of("if", "when", "while", "as", "after", "before", "although", "though", "because", "since", "once",
			"until", "unless", "whether", "who", "which", "what", "where", "how", "why", "whatever", "whoever", "not", "only", "had", "were", "should");

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		for (Paragraph paragraph : document.paragraphs()) {
			if (paragraph.role() == ParagraphRole.BODY) {
				missingSpaces(document, paragraph, flags);
				for (Sentence sentence : paragraph.sentences()) {
					missingStops(document, sentence, flags);
					missingWords(document, sentence, flags);
					commaSplice(document, sentence, flags);
				}
			}
		}
		return flags;
	}

	private static void missingSpaces(Document document, Paragraph paragraph, List<Flag> flags) {
		String text = document.text();
		Matcher joint = NO_SPACE.matcher(text).region(paragraph.span().start(), paragraph.span().end()).useTransparentBounds(true);
		while (joint.find()) {
			Span run = run(text, paragraph.span(), joint.start());
			String before = text.substring(run.start(), joint.start());
			String after = text.substring(joint.end(), run.end());
			if (before.matches(".*[@/#_=].*|www.*") || after.matches(".*[@/#_=].*") || SUFFIXES.contains(after.replaceAll("\\P{L}.*", "").toLowerCase())) {
				continue;
			}
			flags.add(new Flag(INFO.id(), INFO.severity(), run, "Two sentences run together here: the space between them is missing.", List.of(),
					List.of(Fix.of("Insert a space", new Span(joint.end(), joint.end()), " "))));
		}
	}

	/** The characters around an offset up to white space on either side. */
	private static Span run(String text, Span paragraph, int offset) {
		int start = offset;
		int end = offset;
		while (start > paragraph.start() && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		while (end < paragraph.end() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return new Span(start, end);
	}

	private static void missingStops(Document document, Sentence sentence, List<Flag> flags) {
		List<Token> tokens = sentence.tokens();
		for (int i = 3; i + 2 < tokens.size(); i++) {
			Token token = tokens.get(i);
			Token before = tokens.get(i - 1);
			Token after = tokens.get(i + 1);
			boolean name = Character.isUpperCase(before.text().codePointAt(0));
			boolean opens = SURE_OPENERS.contains(token.text()) && (!name || before.tag() == Tag.PROPN) || OPENERS.contains(token.text()) && !name;
			boolean goesOn = Character.isLowerCase(after.text().codePointAt(0)) || JOINING_OPENERS.contains(token.text());
			if (opens && goesOn && endsClause(before, token) && hasVerb(tokens.subList(0, i)) && hasVerb(tokens.subList(i + 1, tokens.size()))) {
				Span joint = new Span(before.span().start(), after.span().end());
				flags.add(new Flag(INFO.id(), INFO.severity(), joint, "A new sentence seems to begin at \u201C" + token.text()
						+ "\u201D, but nothing ends the one before it.", List.of(), List.of()));
			}
		}
	}

	/** Whether a sentence could have ended with this word or closing mark. */
	private static boolean endsClause(Token before, Token opener) {
		if (before.tag() == Tag.PUNCT) {
			char c = before.text().charAt(before.text().length() - 1);
			return c == '"' && before.span().end() < opener.span().start() || c == ')';
		}
		return Character.isLetterOrDigit(before.text().codePointAt(0)) && switch (before.tag()) {
			case NOUN, PROPN, NUM, ADV, VERB, ADJ, PRON, AUX -> true;
			default -> false;
		};
	}

	private static void missingWords(Document document, Sentence sentence, List<Flag> flags) {
		List<Token> tokens = sentence.tokens();
		for (int i = 3; i + 2 < tokens.size(); i++) {
			Token second = tokens.get(i + 1);
			if (DAYS.contains(tokens.get(i).lower()) && isPast(second) && Character.isLowerCase(second.text().charAt(0))) {
				int first = mainVerb(document, tokens, i);
				if (first >= 0) {
					Span span = new Span(tokens.get(first).span().start(), second.span().end());
					flags.add(new Flag(INFO.id(), INFO.severity(), span, "\u201C" + tokens.get(first).text() + "\u201D and \u201C" + second.text()
							+ "\u201D stand in one sentence with nothing to join them.", List.of(), List.of()));
				}
			}
		}
	}

	/** The verb whose object ends right before the time word, when it can only be the sentence's main verb; -1 if there is none. */
	private static int mainVerb(Document document, List<Token> tokens, int time) {
		int i = time - 1;
		while (i > 0 && (tokens.get(i).tag() == Tag.NOUN || tokens.get(i).tag() == Tag.ADJ || tokens.get(i).tag() == Tag.PROPN)) {
			i--;
		}
		if (i == time - 1 || i < 1 || tokens.get(i).tag() != Tag.DET || !isPast(tokens.get(i - 1)) || document.lexicon().speechVerb(tokens.get(i - 1).text()).isPresent()) {
			return -1;
		}
		boolean joined = tokens.subList(0, i).stream().anyMatch(t -> JOINERS.contains(t.lower()) || t.is("that"));
		return joined || tokens.get(i - 2 < 0 ? 0 : i - 2).tag() == Tag.AUX ? -1 : i - 1;
	}

	private static boolean isPast(Token token) {
		return token.tag() == Tag.VERB && token.text().endsWith("ed");
	}

	private static void commaSplice(Document document, Sentence sentence, List<Flag> flags) {
		List<Token> tokens = sentence.tokens();
		int comma = -1;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.text().equals(",")) {
				if (comma >= 0) {
					return;
				}
				comma = i;
			} else if (token.tag() == Tag.PUNCT && i < tokens.size() - 1) {
				return;
			}
		}
		if (comma < 4 || comma + 4 >= tokens.size() || !SUBJECTS.contains(tokens.get(comma + 1).lower())) {
			return;
		}
		List<Token> first = tokens.subList(0, comma);
		Token verb = tokens.get(comma + 2);
		boolean finite = verb.tag() == Tag.AUX || isPast(verb);
		boolean independent = opensWithSubjectAndVerb(first) && first.stream().noneMatch(t -> JOINERS.contains(t.lower()) || t.tag() == Tag.SCONJ);
		if (finite && independent && document.lexicon().speechVerb(verb.text()).isEmpty()) {
			Span span = new Span(tokens.get(comma - 1).span().start(), verb.span().end());
			flags.add(new Flag(INFO.id(), Severity.INFO, span, "Two whole sentences with only a comma between them.", List.of(), List.of()));
		}
	}

	/** Whether the words open with a plain subject and right behind it a verb that can only be the clause's own. */
	private static boolean opensWithSubjectAndVerb(List<Token> tokens) {
		int i = 0;
		while (i < tokens.size() && isNominal(tokens.get(i))) {
			i++;
		}
		return i > 0 && i < tokens.size() && (tokens.get(i).tag() == Tag.AUX || isPast(tokens.get(i)));
	}

	private static boolean isNominal(Token token) {
		return switch (token.tag()) {
			case DET, ADJ, NOUN, PROPN, PRON, NUM -> true;
			default -> false;
		};
	}

	private static boolean hasVerb(List<Token> tokens) {
		return tokens.stream().anyMatch(t -> t.tag() == Tag.VERB || t.tag() == Tag.AUX);
	}
}
