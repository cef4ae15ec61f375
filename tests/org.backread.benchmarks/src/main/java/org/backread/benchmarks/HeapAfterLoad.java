package org.backread.benchmarks;

import java.lang.ref.Reference;
import java.util.Locale;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;

/** Prints how much heap the loaded engine holds, before and after it has read a draft of 600 words. */
public final class HeapAfterLoad {
	private static final int WORDS = 600;

	private HeapAfterLoad() {
	}

	/** @param arguments none */
	public static void main(String[] arguments) {
		String draft = SpeedText.draft(new SpeedText().ofWords(WORDS));
		double before = usedMegabytes();
		Analyzer analyzer = new Analyzer(Language.english(), Checks.all());
		double loaded = usedMegabytes();
		analyzer.analyze(draft, Settings.DEFAULT, () -> false);
		double used = usedMegabytes();
		Reference.reachabilityFence(analyzer);
		System.out.printf(Locale.ROOT, "Heap held by the engine: %.1f MB loaded, %.1f MB after a draft of %d words%n",
				loaded - before, used - before, WORDS);
	}

	private static double usedMegabytes() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
	}
}
