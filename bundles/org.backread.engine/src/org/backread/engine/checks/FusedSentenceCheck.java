package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
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
	/** Longer runs of characters without a space, and longer sentences in words, are no prose. */
	private static final int LONGEST_RUN = 100;
	private static final int LONGEST = 200;

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
				paragraph.sentences().stream().map(Sentence::tokens).filter(tokens -> tokens.size() <= LONGEST)
						.forEach(tokens -> fusedWords(document, tokens, flags));
			}
		}
		return flags;
	}

	private static void fusedWords(Document document, List<Token> tokens, List<Flag> flags) {
		MissingStop.find(tokens).forEach(joint -> flags.add(flag(joint, INFO.severity(),
				"A new sentence seems to begin in \u201C" + document.words(joint) + "\u201D, but nothing ends the one before it.")));
		UnjoinedClauses.secondVerb(tokens, document.lexicon()).ifPresent(span -> flags.add(flag(span, INFO.severity(),
				"The first and the last word of \u201C" + document.words(span) + "\u201D are both main verbs, and nothing joins them.")));
		UnjoinedClauses.commaSplice(tokens, document.lexicon())
				.ifPresent(span -> flags.add(flag(span, Severity.INFO, "Two whole sentences stand here with only a comma between them.")));
	}

	private static void missingSpaces(Document document, Paragraph paragraph, List<Flag> flags) {
		String text = document.text();
		Matcher joint = NO_SPACE.matcher(text).region(paragraph.span().start(), paragraph.span().end()).useTransparentBounds(true);
		while (joint.find()) {
			Span run = run(text, paragraph.span(), joint.start());
			String before = text.substring(run.start(), joint.start());
			String after = text.substring(joint.end(), run.end());
			if (before.matches(".*[@/#_=].*|www.*") || after.matches(".*[@/#_=].*") || SUFFIXES.contains(after.replaceAll("\\P{L}.*", "").toLowerCase(Locale.ROOT))) {
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
		while (start > paragraph.start() && offset - start < LONGEST_RUN && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		while (end < paragraph.end() && end - offset < LONGEST_RUN && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return new Span(start, end);
	}

	private static Flag flag(Span span, Severity severity, String message) {
		return new Flag(INFO.id(), severity, span, message, List.of(), List.of());
	}
}
