package org.backread.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.backread.desk.DraftFigures;
import org.backread.desk.FolderSummary;
import org.backread.engine.Analyzer;
import org.backread.engine.SettingsException;
import org.backread.engine.checks.Contributions;
import org.backread.engine.checks.Severity;
import org.backread.engine.language.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backread review}: reviews files and folders and prints their flags, in a stable order. */
@Command(name = "review", mixinStandardHelpOptions = true, description = { "Reviews drafts and prints what lost its footing.",
		"Of a folder all drafts inside it and its folders, with a summary on the error output; hidden files and links are passed over." },
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:clean", "1:open flags at or above --fail-on",
				"2:a draft could not be read, a folder holds none, the output could not be written, or wrong usage; the other drafts were reviewed" })
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

	@Spec
	private CommandSpec spec;
	@Parameters(arity = "1..*", paramLabel = "FILE", description = "drafts to review, or folders of them")
	private List<Path> files;
	@Mixin
	private ReportOptions reports;
	@Mixin
	private SettingsOptions settings;
	@Option(names = "--fail-on", defaultValue = "warning", description = "error, warning, info or never (default: ${DEFAULT-VALUE})")
	private FailOn failOn;
	@Option(names = "--threads", paramLabel = "N", description = "threads to use (default: one a processor)")
	private Integer threads;
	@Option(names = "--resume", paramLabel = "FILE", description = "keep a journal there and pass over what it knows to be unchanged: "
			+ "such drafts are counted, and their flags are not printed again")
	private Path resume;
	private RunJournal journal;
	/** Whether a report was not written since its file was there already. */
	private boolean refused;

	ReviewCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * What came of a draft.
	 *
	 * @param review      what was found and said; empty if the journal knew its figures
	 * @param figures     its figures; empty if it could not be read
	 * @param fingerprint for the journal; null without one
	 */
	private record Result(Path file, Optional<Reviewer.Outcome> review, Optional<DraftFigures> figures, String fingerprint) {
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		Contributions checks = settings.checks();
		if (threads != null && threads < 1) {
			throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
		}
		List<String> problems = new ArrayList<>();
		List<Path> drafts = DraftFiles.in(files, problems::add);
		boolean folders = files.stream().anyMatch(Files::isDirectory);
		if (drafts.isEmpty()) {
			problems.add("no drafts in " + String.join(", ", files.stream().map(Path::toString).toList()) + "; the names of drafts end in " + DraftFiles.endings());
		}
		problems.forEach(problem -> err.println("backread: " + problem));
		reports.check(drafts.size(), folders);
		Analyzer analyzer = new Analyzer(Language.english(), checks.checks());
		List<DraftFigures> figures = new ArrayList<>();
		try (RunJournal kept = resume == null ? null : new RunJournal(resume)) {
			journal = kept;
			review(drafts, new Reviewer(analyzer, settings), new Progress(folders && Terminal.isThere() ? err : null, drafts.size()), folders, figures);
		} catch (FileAlreadyExistsException e) {
			refuse(e);
		}
		if (folders && !drafts.isEmpty()) {
			SummaryTable.print(FolderSummary.of(figures), drafts.size() - figures.size(), err);
		}
		new Notices(analyzer, checks, !figures.isEmpty() && settings.comparePassages(), err).tell();
		if (refused || !problems.isEmpty() || figures.size() < drafts.size()) {
			return Main.FAILED;
		}
		return figures.stream().map(DraftFigures::severities).map(Map::keySet).anyMatch(found -> found.stream().anyMatch(failOn::isReachedBy)) ? Main.FLAGGED
				: Main.CLEAN;
	}

	/** Reviews drafts, several at once, and adds the figures of those that could be read. */
	private void review(List<Path> drafts, Reviewer reviewer, Progress progress, boolean folders, List<DraftFigures> figures) throws IOException, InterruptedException {
		int count = Math.min(drafts.size(), threads == null ? Runtime.getRuntime().availableProcessors() : threads);
		try (ReportOutput report = reports.open(out, folders); InOrder<Result> results = new InOrder<>(Math.max(1, count), result -> {
			progress.clear();
			take(result, report);
			result.figures().ifPresent(figures::add);
			progress.step();
		})) {
			progress.show();
			for (Path draft : drafts) {
				results.add(() -> review(draft, reviewer));
			}
			results.finish();
			progress.clear();
			report.finish(drafts.size() - figures.size());
		}
	}

	private void refuse(FileAlreadyExistsException e) {
		err.println("backread: " + e.getMessage() + "; --force replaces it");
		refused = true;
	}

	private Result review(Path draft, Reviewer reviewer) {
		String fingerprint = null;
		if (journal != null) {
			try {
				fingerprint = RunJournal.fingerprint(draft, settings.settings(draft));
				Optional<DraftFigures> known = journal.known(draft, fingerprint);
				if (known.isPresent()) {
					return new Result(draft, Optional.empty(), known, fingerprint);
				}
			} catch (IOException | SettingsException e) {
				fingerprint = null; // reviewing it says what is wrong
			}
		}
		Reviewer.Outcome outcome = reviewer.review(draft);
		return new Result(draft, Optional.of(outcome), outcome.draft().map(DraftFigures::of), fingerprint);
	}

	private void take(Result result, ReportOutput report) throws IOException {
		if (result.review().isEmpty()) {
			report.passOver(result.file(), result.figures().get());
			return;
		}
		Reviewer.Outcome outcome = result.review().get();
		outcome.messages().forEach(message -> err.println("backread: " + message));
		if (outcome.draft().isPresent()) {
			try {
				report.add(outcome.draft().get());
			} catch (FileAlreadyExistsException e) {
				refuse(e);
			}
			if (result.fingerprint() != null) {
				journal.add(result.file(), result.fingerprint(), result.figures().get());
			}
		}
	}
}
