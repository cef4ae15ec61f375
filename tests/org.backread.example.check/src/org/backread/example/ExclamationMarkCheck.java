package org.backread.example;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;

/** Finds exclamation marks that are the story's own: an example of a rule that another bundle brings. */
public final class ExclamationMarkCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("example.exclamation-mark", "Exclamation mark",
			"Finds exclamation marks outside of quotations.", Severity.INFO);

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		for (Paragraph paragraph : document.paragraphs()) {
			if (paragraph.role() == ParagraphRole.BODY) {
				paragraph.sentences().stream().map(Sentence::span).filter(sentence -> isLoud(document, sentence))
						.forEach(sentence -> flags.add(flag(sentence)));
			}
		}
		return flags;
	}

	private static boolean isLoud(Document document, Span sentence) {
		return document.words(sentence).endsWith("!") && !document.isQuoted(mark(sentence));
	}

	private static Flag flag(Span sentence) {
		return new Flag(INFO.id(), INFO.severity(), mark(sentence), "An exclamation mark in the story\u2019s own voice. End on a full stop.",
				List.of(), List.of(Fix.of("Put a full stop", mark(sentence), ".")));
	}

	/** The last character. */
	private static Span mark(Span sentence) {
		return new Span(sentence.end() - 1, sentence.end());
	}
}
