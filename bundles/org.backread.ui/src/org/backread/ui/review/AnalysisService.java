package org.backread.ui.review;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.eclipse.core.runtime.ILog;

/** The process's one analyzer, loaded when it is first needed. Loading takes a moment: never ask on the UI thread. */
public final class AnalysisService implements Analyst {
	private static final AnalysisService SHARED = new AnalysisService(
			() -> new Analyzer(Language.english(), Checks.all()));

	private final Supplier<Analyzer> loader;
	private Analyzer analyzer;
	/** Whether the log has what the analyzer cannot do here: once is enough. */
	private final AtomicBoolean told = new AtomicBoolean();

	private AnalysisService(Supplier<Analyzer> loader) {
		this.loader = loader;
	}

	/** @return the service that all editors share */
	public static AnalysisService shared() {
		return SHARED;
	}

	@Override
	public Analysis analyze(String text, BooleanSupplier cancelled) {
		Analyzer loaded = analyzer();
		try {
			return loaded.analyze(text, Settings.DEFAULT, cancelled);
		} finally {
			loaded.notice().filter(notice -> told.compareAndSet(false, true)).ifPresent(ILog.of(AnalysisService.class)::warn);
		}
	}

	private synchronized Analyzer analyzer() {
		if (analyzer == null) {
			analyzer = loader.get();
		}
		return analyzer;
	}
}
