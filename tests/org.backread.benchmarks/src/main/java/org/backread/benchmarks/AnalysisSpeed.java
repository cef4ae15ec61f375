package org.backread.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a warm process takes over a draft of 600 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalysisSpeed {
	private static final int WORDS = 600;

	private final List<String> paragraphs = new ArrayList<>(new SpeedText().ofWords(WORDS));
	private final String draft = SpeedText.draft(paragraphs);
	private Language language;
	private Analyzer familiar;
	private int edits;

	/** Loads the language and lets an analyzer remember the draft. */
	@Setup
	public void load() {
		language = Language.english();
		familiar = new Analyzer(language, Checks.all());
		analyze(familiar, draft);
	}

	/** A draft that the analyzer has never seen: a new analyzer remembers no paragraph. */
	@Benchmark
	public Analysis unseenDraft() {
		return analyze(new Analyzer(language, Checks.all()), draft);
	}

	/** The same draft once more. */
	@Benchmark
	public Analysis sameDraft() {
		return analyze(familiar, draft);
	}

	/** The draft after an edit of the paragraph in its middle. */
	@Benchmark
	public Analysis oneParagraphEdited() {
		int middle = paragraphs.size() / 2;
		List<String> edited = new ArrayList<>(paragraphs);
		edited.set(middle, paragraphs.get(middle) + " The change has number " + edits++ + ".");
		return analyze(familiar, SpeedText.draft(edited));
	}

	private static Analysis analyze(Analyzer analyzer, String text) {
		return analyzer.analyze(text, Settings.DEFAULT, () -> false);
	}
}
