package org.backread.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.SettingsException;
import org.backread.engine.text.KnownRole;
import org.backread.formats.Draft;
import org.backread.formats.DraftFormat;
import org.backread.formats.DraftOrigin;
import org.backread.formats.DraftReader;
import org.backread.review.Review;
import org.backread.review.store.ReviewStore;

/** Reads drafts and reviews them. Safe for many threads. */
final class Reviewer {
	private final Analyzer analyzer;
	private final SettingsOptions settings;
	private final ReviewStore store = new ReviewStore();

	Reviewer(Analyzer analyzer, SettingsOptions settings) {
		this.analyzer = analyzer;
		this.settings = settings;
	}

	/**
	 * What came of a draft.
	 *
	 * @param draft    what is found in it and the record beside it; empty if one of them cannot be read
	 * @param messages what there is to say about reading it, without "backread: "
	 */
	record Outcome(Optional<ReviewedDraft> draft, List<String> messages) {
	}

	Outcome review(Path file) {
		List<String> messages = new ArrayList<>();
		try {
			Draft draft = DraftReader.read(file);
			if (draft.origin() != DraftFormat.TEXT) { // positions are those of its text, which nobody sees
				messages.add(file + ": read as " + draft.origin().label() + "; positions are those of its text, which `backread convert' writes");
				draft.notices().forEach(notice -> messages.add(file + ": " + notice));
			}
			Review review = store.load(ReviewStore.sidecarOf(file)).review();
			if (draft.origin() != DraftFormat.TEXT && review.getOrigin() == null) {
				review.setOrigin(DraftOrigin.of(draft, file.getFileName().toString(), Instant.now()));
			}
			List<KnownRole> roles = draft.structure().isEmpty() ? DraftOrigin.roles(review, draft.text()) : draft.structure();
			Analysis analysis = analyzer.analyze(draft.text(), roles, settings.settings(file), () -> false);
			return new Outcome(Optional.of(new ReviewedDraft(file, analysis, review)), messages);
		} catch (IOException | SettingsException e) {
			messages.add(e.getMessage());
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // whatever a strange draft does to the engine, the others are reviewed
			messages.add(file + ": the review failed: " + e);
		}
		return new Outcome(Optional.empty(), messages);
	}
}
