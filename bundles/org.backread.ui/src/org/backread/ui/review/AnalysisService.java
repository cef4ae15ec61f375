package org.backread.ui.review;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;

/** The process's one analyzer, loaded when it is first needed. Loading takes a moment: never ask on the UI thread. */
public final class AnalysisService implements Analyst {
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

	@Override
	public Analysis analyze(String text, BooleanSupplier cancelled) {
		return analyzer().analyze(text, Settings.DEFAULT, cancelled);
	}

	private synchronized Analyzer analyzer() {
		if (analyzer == null) {
			analyzer = loader.get();
		}
		return analyzer;
	}
}
