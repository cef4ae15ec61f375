package org.backread.cli;

import java.io.PrintStream;
import java.util.List;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.Analysis;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.formats.reports.Lines;
import org.backread.formats.reports.Position;
import org.backread.formats.reports.ReportWriter;

/**
 * Prints reviews as a compiler prints its errors: {@code file:line:column: severity: message [rule]}, the sentence, a
 * caret under the words at fault, and the evidence.
 */
final class TextReport implements ReportWriter {
	private static final int WIDTH = 100;

	private final PrintStream out;
	private final boolean colour;

	/** @param colour whether the output goes to a terminal that shows colours */
	TextReport(PrintStream out, boolean colour) {
		this.out = out;
		this.colour = colour;
	}

	@Override
	public void add(ReviewedDraft draft) {
		Analysis analysis = draft.analysis();
		Lines lines = new Lines(analysis.text());
		for (Flag flag : draft.openFlags()) {
			Position position = lines.at(flag.span().start());
			out.println(draft.file() + ":" + position.line() + ":" + position.column() + ": " + severity(flag) + ": " + flag.message() + " [" + flag.rule() + "]");
			excerpt(analysis, flag.span());
			for (Candidate candidate : flag.candidates()) {
				out.println("    not " + candidate.name() + ": " + candidate.reason());
			}
		}
	}

	private String severity(Flag flag) {
		String label = flag.severity().label();
		return colour ? switch (flag.severity()) {
			case ERROR -> "\u001B[31m";
			case WARNING -> "\u001B[33m";
			case INFO -> "\u001B[36m";
		} + label + "\u001B[0m" : label;
	}

	/** The sentence around the words at fault, cut to the width of a screen, and a line of carets under them. */
	private void excerpt(Analysis analysis, Span span) {
		Span sentence = sentence(analysis, span);
		int from = Math.max(sentence.start(), span.start() - WIDTH / 2);
		int to = Math.min(sentence.end(), Math.max(span.end(), from + WIDTH));
		String before = from > sentence.start() ? "\u2026" : "";
		String shown = before + analysis.text().substring(from, to).replaceAll("[\\r\\n\\t]", " ") + (to < sentence.end() ? "\u2026" : "");
		int indent = before.length() + analysis.text().codePointCount(from, span.start());
		int width = Math.max(1, Math.min(analysis.text().codePointCount(span.start(), Math.min(span.end(), to)), WIDTH));
		out.println("    " + shown);
		out.println("    " + " ".repeat(indent) + "^".repeat(width));
	}

	private static Span sentence(Analysis analysis, Span span) {
		List<Paragraph> paragraphs = analysis.paragraphs();
		int low = 0;
		int high = paragraphs.size();
		while (low < high) { // the first paragraph that ends after the span's start
			int middle = (low + high) / 2;
			if (paragraphs.get(middle).span().end() <= span.start()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low == paragraphs.size() ? span
				: paragraphs.get(low).sentences().stream().map(Sentence::span).filter(span::overlaps).findFirst().orElse(span);
	}

	@Override
	public void close() {
		out.flush();
	}
}
