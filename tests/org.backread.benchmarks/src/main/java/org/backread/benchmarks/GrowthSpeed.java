package org.backread.benchmarks;

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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time for an unseen draft grows with its length: ten times the text should take ten times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class GrowthSpeed {
	/** Length of the draft in characters. */
	@Param({ "1000", "10000", "100000", "1000000" })
	public int chars;

	private Language language;
	private String draft;

	/** Loads the language and writes the draft. */
	@Setup
	public void load() {
		language = Language.english();
		draft = SpeedText.draft(new SpeedText().ofChars(chars));
	}

	/** A draft that the analyzer has never seen: a new analyzer remembers no paragraph. */
	@Benchmark
	public Analysis unseenDraft() {
		return new Analyzer(language, Checks.all()).analyze(draft, Settings.DEFAULT, () -> false);
	}
}
