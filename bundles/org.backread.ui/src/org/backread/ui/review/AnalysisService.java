package org.backread.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.backread.engine.text.KnownRole;

/** The process's one analyzer, loaded when it is first needed. Loading takes a moment: never ask on the UI thread. */
public final class AnalysisService {
	private static final AnalysisService SHARED = new AnalysisService(
			() -> new Analyzer(Language.english(), Checks.all()));

	private final Supplier<Analyzer> loader;
	private volatile Analyzer analyzer;
	/** Whether somebody was told what the analyzer cannot do here: once is enough. */
	private final AtomicBoolean told = new AtomicBoolean();

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
		return analyzer().analyze(text, known, settings, cancelled);
	}

	/**
	 * @return a sentence for people on what cannot be looked for on this machine, once: it is not said again. Empty if there
	 *         is nothing, or before the first analysis. Never waits.
	 */
	public Optional<String> notice() {
		Analyzer loaded = analyzer;
		Optional<String> notice = loaded == null ? Optional.empty() : loaded.notice();
		return notice.filter(words -> told.compareAndSet(false, true));
	}

	private synchronized Analyzer analyzer() {
		if (analyzer == null) {
			analyzer = loader.get();
		}
		return analyzer;
	}
}
