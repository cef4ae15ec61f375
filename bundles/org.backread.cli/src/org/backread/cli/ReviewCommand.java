package org.backread.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.SettingsException;
import org.backread.engine.checks.Contributions;
import org.backread.engine.checks.Severity;
import org.backread.engine.language.Language;
import org.backread.formats.Draft;
import org.backread.formats.DraftFormat;
import org.backread.formats.DraftReader;
import org.backread.review.store.ReviewStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backread review}: reviews files and prints their flags. */
@Command(name = "review", mixinStandardHelpOptions = true, description = "Reviews drafts and prints what lost its footing.",
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:clean", "1:flags at or above --fail-on",
				"2:a file could not be read, or wrong usage" })
final class ReviewCommand implements Callable<Integer> {
	/** From which severity on a flag makes the command fail. */
	enum FailOn {
		ERROR, WARNING, INFO, NEVER;

		boolean isReachedBy(Severity severity) {
			return this != NEVER && severity.ordinal() <= ordinal();
		}
	}

	private final PrintStream out;
	private final PrintStream err;
	private final ReviewStore store = new ReviewStore();

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "drafts to review")
	private List<Path> files;
	@Mixin
	private ReportOptions reports;
	@Mixin
	private SettingsOptions settings;
	@Option(names = "--fail-on", defaultValue = "warning", description = "error, warning, info or never (default: ${DEFAULT-VALUE})")
	private FailOn failOn;

	ReviewCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() throws IOException {
		Contributions checks = settings.checks();
		reports.check(files.size());
		Analyzer analyzer = new Analyzer(Language.english(), checks.checks());
		int code = Main.CLEAN;
		try (ReportOutput report = reports.open(out)) {
			for (Path file : files) {
				Optional<ReviewedDraft> draft = read(file, analyzer);
				if (draft.isEmpty()) {
					code = Main.FAILED;
					continue;
				}
				report.add(draft.get());
				if (draft.get().openFlags().stream().anyMatch(flag -> failOn.isReachedBy(flag.severity()))) {
					code = Math.max(code, Main.FLAGGED);
				}
			}
			report.finish();
		}
		analyzer.notice().ifPresent(notice -> err.println("backread: " + notice));
		checks.problems().forEach(problem -> err.println("backread: " + problem));
		return code;
	}

	/** The positions of flags are those of a draft's text, which in other formats than text nobody sees. */
	private void sayWhatWasRead(Path file, Draft draft) {
		if (draft.origin() != DraftFormat.TEXT) {
			err.println("backread: " + file + ": read as " + draft.origin().label() + "; positions are those of its text, which `backread convert' writes");
			draft.notices().forEach(notice -> err.println("backread: " + file + ": " + notice));
		}
	}

	/** @return a draft with what is found in it and the record beside it; empty if one of them cannot be read, which is said */
	private Optional<ReviewedDraft> read(Path file, Analyzer analyzer) {
		try {
			Draft draft = DraftReader.read(file);
			sayWhatWasRead(file, draft);
			Analysis analysis = analyzer.analyze(draft.text(), draft.structure(), settings.settings(file), () -> false);
			return Optional.of(new ReviewedDraft(file, analysis, store.load(ReviewStore.sidecarOf(file)).review()));
		} catch (IOException | SettingsException e) {
			err.println("backread: " + e.getMessage());
			return Optional.empty();
		}
	}
}
