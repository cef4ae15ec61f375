package org.backread.ui.review;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.backread.engine.Analysis;
import org.backread.engine.text.KnownRole;

/** Whatever analyses a draft's text. Called on worker threads, by several at once. */
@FunctionalInterface
public interface Analyst {
	/**
	 * Analyses a draft.
	 *
	 * @param text      the draft
	 * @param known     what the source of the draft told about its paragraphs; empty where it told nothing
	 * @param cancelled asked often; once it answers true the analysis stops
	 * @return what was found, never null
	 * @throws CancellationException if {@code cancelled} answered true
	 */
	Analysis analyze(String text, List<KnownRole> known, BooleanSupplier cancelled);
}
