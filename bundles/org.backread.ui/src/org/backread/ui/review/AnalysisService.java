package org.backread.ui.review;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.eclipse.core.runtime.ILog;

/** The process's one analyzer, loaded when it is first needed. Loading takes a moment: never ask on the UI thread. */
public final class AnalysisService {
	private static final AnalysisService SHARED = new AnalysisService(
			() -> new Analyzer(Language.english(), Rules.checks()));

	private final Supplier<Analyzer> loader;
	private Analyzer analyzer;
	/** What the log has of what the analyzer cannot do here: once is enough. */
	private final Set<String> told = ConcurrentHashMap.newKeySet();

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
		Analyzer loaded = analyzer();
		try {
			return loaded.analyze(text, settings, cancelled);
		} finally {
			Stream.concat(loaded.notice().stream(), Rules.problems().stream()).filter(told::add)
					.forEach(ILog.of(AnalysisService.class)::warn);
		}
	}

	private synchronized Analyzer analyzer() {
		if (analyzer == null) {
			analyzer = loader.get();
		}
		return analyzer;
	}
}
