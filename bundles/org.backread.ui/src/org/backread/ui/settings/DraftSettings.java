package org.backread.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.backread.engine.Analysis;
import org.backread.engine.Profile;
import org.backread.engine.Settings;
import org.backread.engine.SettingsException;
import org.backread.engine.text.KnownRole;
import org.backread.ui.review.AnalysisService;
import org.backread.ui.review.Analyst;

/** Analyses one draft by the settings that hold for it, which are read anew each time. */
public final class DraftSettings implements Analyst {
	private final Path draft;
	private volatile String problem;

	/** @param draft the draft's file; null for a draft that has none */
	public DraftSettings(Path draft) {
		this.draft = draft;
	}

	@Override
	public Analysis analyze(String text, List<KnownRole> known, BooleanSupplier cancelled) {
		return AnalysisService.shared().analyze(text, known, settings(), cancelled);
	}

	/** @return why the settings could not be used at the latest analysis, in a sentence for people; empty if they could */
	public Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	private Settings settings() {
		try {
			Settings settings = SettingsStore.read(draft);
			problem = null;
			return settings;
		} catch (SettingsException e) {
			problem = e.getMessage();
			return Settings.of(Profile.plain());
		}
	}
}
