package org.backread.ui.review;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.language.Language;
import org.backread.engine.text.KnownRole;
import org.eclipse.core.runtime.ILog;

/** The process's one analyzer, loaded when it is first needed. Loading takes a moment: never ask on the UI thread. */
public final class AnalysisService {
	private static final AnalysisService SHARED = new AnalysisService(
			() -> new Analyzer(Language.english(), Rules.checks()));

	private final Supplier<Analyzer> loader;
	private volatile Analyzer analyzer;
	/** What the log has of the rules that do not work: once is enough. */
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
	 * @param known     what the source of the draft told about its paragraphs
	 * @param settings  which rules report, at which severity
	 * @param cancelled asked often; once it answers true the analysis stops
	 * @return what was found, never null
	 */
	public Analysis analyze(String text, List<KnownRole> known, Settings settings, BooleanSupplier cancelled) {
		try {
			return analyzer().analyze(text, known, settings, cancelled);
		} finally {
			Rules.problems().stream().filter(told::add).forEach(ILog.of(AnalysisService.class)::warn);
		}
	}

	/** @return what does not work on this machine, each a sentence; empty before the first analysis. Never waits. */
	public List<String> problems() {
		Analyzer loaded = analyzer;
		return Stream.concat(loaded == null ? Stream.empty() : loaded.notice().stream(),
				Rules.problems().stream()).toList();
	}

	private synchronized Analyzer analyzer() {
		if (analyzer == null) {
			analyzer = loader.get();
		}
		return analyzer;
	}
}
