package org.backread.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.SettingsException;
import org.backread.engine.checks.Contributions;
import org.backread.engine.checks.Severity;
import org.backread.engine.language.Language;
import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backread review}: reviews files and prints their flags. */
@Command(name = "review", mixinStandardHelpOptions = true, description = "Reviews drafts and prints what lost its footing.",
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:clean", "1:flags at or above --fail-on",
				"2:a file could not be read, or wrong usage" })
final class ReviewCommand implements Callable<Integer> {
	/** How the review is printed. */
	enum Format {
		TEXT, JSON
	}

	/** From which severity on a flag makes the command fail. */
	enum FailOn {
		ERROR, WARNING, INFO, NEVER;

		boolean isReachedBy(Severity severity) {
			return this != NEVER && severity.ordinal() <= ordinal();
		}
	}

	private final PrintStream out;
	private final PrintStream err;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "drafts to review")
	private List<Path> files;
	@Option(names = "--format", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE})")
	private Format format;
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
		Analyzer analyzer = new Analyzer(Language.english(), checks.checks());
		int code = Main.CLEAN;
		try (Report report = format == Format.JSON ? new JsonReport(out) : new TextReport(out, System.console() != null)) {
			for (Path file : files) {
				try {
					Analysis analysis = analyzer.analyze(DraftReader.read(file).text(), settings.settings(file), () -> false);
					report.add(file, analysis);
					if (analysis.flags().stream().anyMatch(flag -> failOn.isReachedBy(flag.severity()))) {
						code = Math.max(code, Main.FLAGGED);
					}
				} catch (UnreadableDraftException | SettingsException e) {
					err.println("backread: " + e.getMessage());
					code = Main.FAILED;
				}
			}
		}
		analyzer.notice().ifPresent(notice -> err.println("backread: " + notice));
		checks.problems().forEach(problem -> err.println("backread: " + problem));
		return code;
	}
}
