package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.language.Calendar;
import org.backread.engine.language.Verbs;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds what the draft tells as still to come in one place and as done in another, as when a preview and a report were pasted
 * together: "were to announce a plan today" beside "announced plans". What "was to" happen on a day named has to be told as
 * done by the same verb near by; what "will" happen, of the same subject and things.
 */
final class TenseConflictCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("tense-conflict", "Done, and still to come",
			"Finds what the draft tells as still to come in one place and as done in another.", Severity.WARNING);
	private static final Set<String> DAYS = Set.of("today", "tonight", "tomorrow", "yesterday");
	/** The same verb further off than so many paragraphs tells of something else. */
	private static final int FARTHEST = 3;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	/** A verb that tells something as done, or as what was to be done. */
	private record Doing(String past, Span span, int paragraph) {
	}

	@Override
	public List<Flag> check(Document document) {
		List<Doing> toCome = new ArrayList<>();
		List<Doing> done = new ArrayList<>();
		for (Paragraph paragraph : document.paragraphs()) {
			if (Copy.isCopy(paragraph)) {
				paragraph.sentences().stream().map(Sentence::tokens).forEach(tokens -> read(document, tokens, paragraph.index(), toCome, done));
			}
		}
		List<Flag> flags = new ArrayList<>();
		toCome.forEach(plan -> done.stream().filter(doing -> doing.past().equals(plan.past()) && Math.abs(doing.paragraph() - plan.paragraph()) <= FARTHEST).findFirst()
				.ifPresent(doing -> flags.add(flag(document, plan.span(), doing.span()))));
		SameMatter.pairs(new AssertionReader(document).read(TenseConflictCheck::isDated), (earlier, later) -> {
			if (earlier.isSameVoice(later) && !earlier.isApartInWords(later) && earlier.negated() == later.negated()) {
				planned(earlier, later).ifPresent(plan -> flags.add(flag(document, plan.span(), plan == earlier ? later.span() : earlier.span())));
			}
		});
		return flags;
	}

	private static boolean isDated(List<Token> tokens) {
		return tokens.stream().anyMatch(token -> DAYS.contains(token.lower()) || Calendar.day(token.lower()) > 0);
	}

	private static void read(Document document, List<Token> tokens, int paragraph, List<Doing> toCome, List<Doing> done) {
		boolean dated = isDated(tokens);
		for (int i = 1; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.tag() != Tag.VERB || document.isQuoted(token.span())) {
				continue;
			}
			boolean wasTo = i > 1 && tokens.get(i - 1).is("to") && (tokens.get(i - 2).is("was") || tokens.get(i - 2).is("were"));
			if (wasTo && dated && tokens.stream().limit(i).noneMatch(before -> before.is("if"))) {
				toCome.add(new Doing(Verbs.past(token.lower()), new Span(tokens.get(i - 2).span().start(), token.span().end()), paragraph));
			} else if (Verbs.isPast(token.lower()) && tokens.get(i - 1).tag() != Tag.AUX) {
				done.add(new Doing(token.lower(), token.span(), paragraph));
			}
		}
	}

	/** @return the one of two clauses that tells as planned what the other tells as done; empty if neither does */
	private static Optional<Assertion> planned(Assertion a, Assertion b) {
		return a.tense() == Assertion.Tense.FUTURE && b.tense() == Assertion.Tense.PAST ? Optional.of(a)
				: b.tense() == Assertion.Tense.FUTURE && a.tense() == Assertion.Tense.PAST ? Optional.of(b) : Optional.empty();
	}

	private static Flag flag(Document document, Span plan, Span done) {
		String message = "\u201C" + document.words(plan) + "\u201D is still to come, but \u201C" + document.words(done) + "\u201D tells it as done.";
		return new Flag(INFO.id(), INFO.severity(), plan, message, List.of(OtherPlace.of(document, plan, done, "tells it as done")), List.of());
	}
}
