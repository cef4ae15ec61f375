package org.backread.benchmarks;

import java.util.concurrent.TimeUnit;

import org.backread.engine.Analyzer;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long a new process takes until the engine is ready. Each figure is a process of its own. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadSpeed {
	/** Loads all that an analysis needs. */
	@Benchmark
	public Analyzer coldLoad() {
		return new Analyzer(Language.english(), Checks.all());
	}
}
