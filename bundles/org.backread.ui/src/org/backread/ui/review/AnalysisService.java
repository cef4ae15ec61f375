package org.backread.ui.review;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;

/** The process's one analyzer, loaded when it is first needed. Loading takes a moment: never ask on the UI thread. */
public final class AnalysisService {
	private static final AnalysisService SHARED = new AnalysisService(
			() -> new Analyzer(Language.english(), Checks.all()));

	private final Supplier<Analyzer> loader;
	private Analyzer analyzer;

	private AnalysisService(Supplier<Analyzer> loader) {
		this.loader = loader;
	}

	/** @return the service that all editors share */
	public static AnalysisService shared() {
		return SHARED;
	}

	/**
	 * Analyses a draft, on any thread but the UI thread.
	 *
	 * @param text      the draft
	 * @param settings  which rules report, at which severity
	 * @param cancelled asked often; once it answers true the analysis stops
	 * @return what was found, never null
	 */
	public Analysis analyze(String text, Settings settings, BooleanSupplier cancelled) {
		return analyzer().analyze(text, settings, cancelled);
	}

	private synchronized Analyzer analyzer() {
		if (analyzer == null) {
			analyzer = loader.get();
		}
		return analyzer;
	}
}
