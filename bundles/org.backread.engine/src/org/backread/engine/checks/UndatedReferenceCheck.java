package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.language.Calendar;
import org.backread.engine.language.Verbs;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Finds a "today" or "yesterday" in a draft that nowhere says what day it was written. */
final class UndatedReferenceCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("undated-reference", "A day that depends on when it is read",
			"Finds \u201Ctoday\u201D, \u201Cyesterday\u201D and the like in a draft without a date to count from.", Severity.INFO);
	private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");
	private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

	private static final Set<String> NOWADAYS = Set.of("of", "even", "until", "as", "like", "than", "still", "usa", "life");
	private static final Set<String> TIMES = Set.of("was", "were", "will", "did");

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Span> relative = new ArrayList<>();
		List<Span> weekdays = new ArrayList<>();
		for (Paragraph paragraph : document.paragraphs()) {
			for (Sentence sentence : paragraph.sentences()) {
				if (paragraph.index() < 3 && hasDate(sentence.tokens()) || paragraph.role() == ParagraphRole.BYLINE && hasDate(sentence.tokens())) {
					return List.of();
				}
				if (paragraph.role() == ParagraphRole.BODY || paragraph.role() == ParagraphRole.STANDFIRST) {
					read(document, sentence.tokens(), relative, weekdays);
				}
			}
		}
		return relative.isEmpty() ? List.of() : List.of(flag(document, relative, weekdays));
	}

	private static void read(Document document, List<Token> tokens, List<Span> relative, List<Span> weekdays) {
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (document.isQuoted(token.span())) {
				continue;
			}
			if (Calendar.day(token.lower()) > 0) {
				weekdays.add(token.span());
			} else if (DAYS.contains(i == 0 ? token.lower() : token.text()) && token.tag() != Tag.PROPN
					&& (!token.is("today") || isNews(document, tokens, i))) {
				relative.add(token.span());
			} else if (i > 0 && PARTS.contains(token.text()) && (tokens.get(i - 1).is("this") || token.is("night") && tokens.get(i - 1).is("last"))) {
				relative.add(new Span(tokens.get(i - 1).span().start(), token.span().end()));
			}
		}
	}

	/** "Today" is the day of the news beside a past or a future; beside a present, as in "a museum today", it is the time we live in. */
	private static boolean isNews(Document document, List<Token> tokens, int today) {
		if (today > 0 && NOWADAYS.contains(tokens.get(today - 1).lower()) || today + 1 < tokens.size() && tokens.get(today + 1).text().equals("'s")) {
			return false;
		}
		for (int i = today - 1; i >= 0 && !isClauseEnd(tokens.get(i)); i--) {
			Token token = tokens.get(i);
			boolean verb = token.tag() == Tag.AUX || token.tag() == Tag.VERB;
			if (verb && !document.isQuoted(token.span())) {
				return TIMES.contains(token.lower()) || Verbs.isPast(token.lower()) || i > 0 && tokens.get(i - 1).is("to");
			}
		}
		return false;
	}

	private static boolean isClauseEnd(Token token) {
		return token.text().equals(",") || token.text().equals(";") || token.is("than") || token.is("that") || token.is("who") || token.is("which");
	}

	private static boolean hasDate(List<Token> tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			if (Calendar.month(tokens.get(i).lower()) > 0 && Character.isUpperCase(tokens.get(i).text().charAt(0))
					&& (isDayOfMonth(tokens, i - 1) || isDayOfMonth(tokens, i + 1))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDayOfMonth(List<Token> tokens, int i) {
		return i >= 0 && i < tokens.size() && tokens.get(i).text().matches("\\d{1,2}(?:st|nd|rd|th)?");
	}

	private static Flag flag(Document document, List<Span> relative, List<Span> weekdays) {
		Span first = relative.getFirst();
		String words = "\u201C" + document.words(first) + "\u201D";
		String message = weekdays.isEmpty() ? words + " depends on the day it is read: the draft has no date to count from."
				: words + " depends on the day it is read: the draft has no date, and elsewhere it says \u201C" + document.words(weekdays.getFirst()) + "\u201D.";
		Optional<Candidate> other = weekdays.stream().findFirst().map(day -> OtherPlace.of(document, first, day, "a day by name"));
		return new Flag(INFO.id(), INFO.severity(), first, message, other.stream().toList(), List.of());
	}
}
