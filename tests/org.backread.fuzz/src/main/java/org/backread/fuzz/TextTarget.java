package org.backread.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.ArticleMap;
import org.backread.engine.Settings;
import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.discourse.Attribution;
import org.backread.engine.language.Language;
import org.backread.engine.text.Span;

/** Any text is analysed without an exception, and what comes out holds together. */
public final class TextTarget {
	/** What libFuzzer makes longer than this is only slow. */
	private static final int LONGEST = 4_096;

	private static final Language LANGUAGE = Language.english();
	/** Has seen the texts before, as an editor's has; the fresh one beside it has not. */
	private static final Analyzer FAMILIAR = new Analyzer(LANGUAGE, Checks.all());

	private TextTarget() {
	}

	/** @param input a draft in UTF-8; what is not UTF-8 stands as U+FFFD */
	public static void fuzzerTestOneInput(byte[] input) {
		String text = new String(input, 0, Math.min(input.length, LONGEST), StandardCharsets.UTF_8);
		Analysis fresh = analyze(new Analyzer(LANGUAGE, Checks.all()), text);
		holdsTogether(fresh);
		sameFlags(fresh, analyze(FAMILIAR, text), "an analyzer that knows the paragraphs finds something else");
		int middle = text.length() / 2;
		String edited = text.substring(0, middle) + " " + text.substring(middle);
		sameFlags(analyze(new Analyzer(LANGUAGE, Checks.all()), edited), analyze(FAMILIAR, edited),
				"after an edit, an analyzer that knows the other paragraphs finds something else");
		ArticleMap.of(fresh);
	}

	private static Analysis analyze(Analyzer analyzer, String text) {
		return analyzer.analyze(text, Settings.DEFAULT, () -> false);
	}

	private static void sameFlags(Analysis one, Analysis other, String otherwise) {
		if (!one.flags().equals(other.flags()) || !one.attributions().equals(other.attributions())) {
			throw new AssertionError(otherwise + ": " + one.flags() + " and " + other.flags());
		}
	}

	private static void holdsTogether(Analysis analysis) {
		String text = analysis.text();
		analysis.paragraphs().forEach(paragraph -> inside(text, paragraph.span()));
		Span last = new Span(0, 0);
		for (Flag flag : analysis.flags()) {
			inside(text, flag.span());
			require(last.compareTo(flag.span()) <= 0, "flags are not in order: " + analysis.flags());
			require(flag.span().length() > 0, "a flag on nothing: " + flag);
			require(!flag.message().isBlank(), "a flag that says nothing: " + flag);
			last = flag.span();
			flag.candidates().stream().map(Candidate::span).forEach(span -> inside(text, span));
			flag.fixes().forEach(fix -> applies(text, fix));
		}
		for (Attribution attribution : analysis.attributions()) {
			for (List<Span> spans : List.of(attribution.source(), attribution.cue(), attribution.content())) {
				spans.forEach(span -> inside(text, span));
			}
			require(attribution.voice() < analysis.voices().size(), "an attribution to nobody: " + attribution);
		}
		analysis.claims().forEach(claim -> inside(text, claim.span()));
	}

	private static void applies(String text, Fix fix) {
		int done = 0;
		for (Fix.Edit edit : fix.edits()) {
			inside(text, edit.span());
			require(edit.span().start() >= done, "edits overlap or are out of order: " + fix);
			done = edit.span().end();
		}
	}

	private static void inside(String text, Span span) {
		require(span.end() <= text.length(), span + " is outside of the text of " + text.length());
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new AssertionError(otherwise);
		}
	}
}
