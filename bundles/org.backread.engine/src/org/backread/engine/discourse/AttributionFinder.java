package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Lexicon;
import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds who said what, a sentence at a time: a verb of reporting with its subject on either side, or "according to". The
 * statement is the quotation beside it, else the clause that it reports.
 */
final class AttributionFinder {
	private static final Set<String> BETWEEN = Set.of("has", "have", "had", "also", "then", "later", "earlier", "did", "is", "was", "be");

	private final Lexicon lexicon;

	AttributionFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** What was found of a statement before its speaker is known as a voice. */
	record Report(List<Span> source, List<Span> cue, List<Span> content, QuoteKind quote) {
	}

	/**
	 * @param paragraph  a paragraph
	 * @param mentions   the mentions in it
	 * @param quotations the quotations in it
	 */
	List<Report> find(Paragraph paragraph, List<Mention> mentions, List<Quotation> quotations) {
		List<Report> reports = new ArrayList<>();
		for (Sentence sentence : paragraph.sentences()) {
			List<Token> tokens = sentence.tokens();
			for (int i = 0; i < tokens.size(); i++) {
				if (!isQuoted(tokens.get(i).span(), quotations)) {
					Optional<Report> report = accordingTo(sentence, i, mentions, quotations)
							.or(cue(sentence, i, mentions, quotations));
					report.ifPresent(reports::add);
				}
			}
		}
		return reports;
	}

	private Optional<Report> accordingTo(Sentence sentence, int i, List<Mention> mentions, List<Quotation> quotations) {
		List<Token> tokens = sentence.tokens();
		if (!tokens.get(i).is("according") || i + 2 >= tokens.size() || !tokens.get(i + 1).is("to")) {
			return Optional.empty();
		}
		Span cue = new Span(tokens.get(i).span().start(), tokens.get(i + 1).span().end());
		return startingAt(tokens.get(i + 2).span().start(), mentions).map(source -> {
			Span content = i == 0 ? rest(sentence, source.span().end()) : before(sentence, cue.start());
			return new Report(List.of(source.span()), List.of(cue), List.of(content), kind(content, quotations));
		});
	}

	private java.util.function.Supplier<Optional<Report>> cue(Sentence sentence, int i, List<Mention> mentions, List<Quotation> quotations) {
		return () -> {
			Token token = sentence.tokens().get(i);
			Optional<SpeechVerb> verb = lexicon.speechVerb(token.text());
			if (verb.isEmpty() || token.tag() != Tag.VERB && token.tag() != Tag.AUX && !verb.get().strong()) {
				return Optional.empty();
			}
			boolean beside = quotations.stream().anyMatch(q -> sentence.span().overlaps(q.span()));
			Optional<Mention> source = source(sentence, i, mentions);
			if (source.isEmpty() || !beside && !verb.get().strong() && !closes(sentence, i, source.get())) {
				return Optional.empty();
			}
			return content(sentence, i, source.get(), quotations)
					.map(content -> new Report(List.of(source.get().span()), List.of(token.span()), List.of(content), kind(content, quotations)));
		};
	}

	private static Optional<Mention> source(Sentence sentence, int i, List<Mention> mentions) {
		List<Token> tokens = sentence.tokens();
		int left = i - 1;
		while (left >= 0 && (tokens.get(left).tag() == Tag.ADV || BETWEEN.contains(tokens.get(left).lower()))) {
			left--;
		}
		boolean afterQuotation = left >= 0 && (tokens.get(left).text().equals("\"") || tokens.get(left).text().equals("'"));
		if (left >= 0 && !afterQuotation) {
			Optional<Mention> subject = endingAt(tokens.get(left).span().end(), mentions);
			if (subject.isPresent()) {
				return subject;
			}
			if (!tokens.get(left).text().equals(",")) {
				return Optional.empty();
			}
			Optional<Mention> beforeApposition = beforeApposition(sentence, left, mentions);
			if (beforeApposition.isPresent()) {
				return beforeApposition;
			}
		}
		// inverted, as in "… ," said Mr Renn; a pronoun after the verb belongs to the words reported
		return i + 1 < tokens.size() ? startingAt(tokens.get(i + 1).span().start(), mentions).filter(m -> m.kind() != MentionKind.PRONOUN) : Optional.empty();
	}

	/** "The pay is a pittance, Vey demands.": subject and verb alone after a comma report whatever stands before. */
	private static boolean closes(Sentence sentence, int i, Mention source) {
		List<Token> tokens = sentence.tokens();
		boolean last = i + 1 >= tokens.size() || tokens.get(i + 1).tag() == Tag.PUNCT && i + 2 >= tokens.size();
		return last && tokens.stream().anyMatch(token -> token.text().equals(",") && source.span().start() - token.span().end() == 1);
	}

	/** "Vey, the mayor of Tellmark, said": the sentence's first noun phrase, if a comma follows it and no verb stands before. */
	private static Optional<Mention> beforeApposition(Sentence sentence, int comma, List<Mention> mentions) {
		List<Token> tokens = sentence.tokens();
		for (int k = 0; k < comma; k++) {
			Token token = tokens.get(k);
			if (token.text().equals(",") || token.text().equals("(")) {
				int at = k;
				return at == 0 ? Optional.empty() : endingAt(tokens.get(at - 1).span().end(), mentions);
			}
			if (token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static Optional<Span> content(Sentence sentence, int i, Mention source, List<Quotation> quotations) {
		Span cue = sentence.tokens().get(i).span();
		int reportStart = Math.min(cue.start(), source.span().start());
		int reportEnd = Math.max(cue.end(), source.span().end());
		for (Quotation q : quotations) {
			if (q.span().start() >= sentence.span().start() && q.span().end() <= reportStart && reportStart - q.span().end() <= 3) {
				return Optional.of(q.span());
			}
			if (q.span().start() >= reportEnd && q.span().start() - reportEnd <= 3 && q.span().start() < sentence.span().end()) {
				return Optional.of(q.span());
			}
		}
		Span after = rest(sentence, reportEnd);
		Span before = before(sentence, reportStart);
		boolean precedes = endsInComma(sentence, reportStart) || source.span().start() > cue.start() || after.length() <= 3 && endsInMark(sentence, reportStart);
		Span content = precedes ? before : after;
		return content.length() > 3 ? Optional.of(content) : Optional.empty();
	}

	private static boolean endsInComma(Sentence sentence, int offset) {
		return lastBefore(sentence, offset).filter(last -> last.text().equals(",") && last.span().start() - sentence.span().start() > 20).isPresent();
	}

	private static boolean endsInMark(Sentence sentence, int offset) {
		return lastBefore(sentence, offset).filter(last -> last.tag() == Tag.PUNCT).isPresent();
	}

	private static Optional<Token> lastBefore(Sentence sentence, int offset) {
		return sentence.tokens().stream().takeWhile(token -> token.span().end() <= offset).reduce((first, second) -> second);
	}

	private static Span before(Sentence sentence, int offset) {
		int end = sentence.span().start();
		for (Token token : sentence.tokens()) {
			if (token.span().end() <= offset && !token.text().equals(",")) {
				end = token.span().end();
			}
		}
		return new Span(sentence.span().start(), Math.max(end, sentence.span().start()));
	}

	private static Span rest(Sentence sentence, int offset) {
		int start = sentence.span().end();
		int end = offset;
		for (Token token : sentence.tokens()) {
			if (token.span().start() >= offset && !(start == sentence.span().end() && token.tag() == Tag.PUNCT && !token.text().equals("\""))) {
				start = Math.min(start, token.span().start());
				end = token.text().equals(".") ? end : token.span().end();
			}
		}
		return start < end ? new Span(start, end) : new Span(offset, offset);
	}

	private static QuoteKind kind(Span content, List<Quotation> quotations) {
		for (Quotation q : quotations) {
			if (q.span().contains(content)) {
				return QuoteKind.DIRECT;
			}
			if (q.span().overlaps(content)) {
				return QuoteKind.MIXED;
			}
		}
		return QuoteKind.INDIRECT;
	}

	private static boolean isQuoted(Span span, List<Quotation> quotations) {
		return quotations.stream().anyMatch(q -> q.span().contains(span));
	}

	private static Optional<Mention> endingAt(int offset, List<Mention> mentions) {
		return mentions.stream().filter(m -> m.span().end() == offset && !m.quoted()).findFirst();
	}

	private static Optional<Mention> startingAt(int offset, List<Mention> mentions) {
		return mentions.stream().filter(m -> m.span().start() == offset && !m.quoted()).findFirst();
	}
}
