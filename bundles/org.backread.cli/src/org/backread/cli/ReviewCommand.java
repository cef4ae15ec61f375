package org.backread.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Check;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Severity;
import org.backread.engine.language.Language;
import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

	@Spec
	private CommandSpec spec;
	@Parameters(arity = "1..*", paramLabel = "FILE", description = "drafts to review")
	private List<Path> files;
	@Option(names = "--format", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE})")
	private Format format;
	@Option(names = "--rules", split = ",", paramLabel = "RULE", description = "run these rules only, by id")
	private List<String> rules;
	@Option(names = "--fail-on", defaultValue = "warning", description = "error, warning, info or never (default: ${DEFAULT-VALUE})")
	private FailOn failOn;

	ReviewCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() throws IOException {
		Settings settings = settings();
		Analyzer analyzer = new Analyzer(Language.english(), Checks.all());
		int code = Main.CLEAN;
		try (Report report = format == Format.JSON ? new JsonReport(out) : new TextReport(out, System.console() != null)) {
			for (Path file : files) {
				try {
					Analysis analysis = analyzer.analyze(DraftReader.read(file).text(), settings, () -> false);
					report.add(file, analysis);
					if (analysis.flags().stream().anyMatch(flag -> failOn.isReachedBy(flag.severity()))) {
						code = Math.max(code, Main.FLAGGED);
					}
				} catch (UnreadableDraftException e) {
					err.println("backread: " + e.getMessage());
					code = Main.FAILED;
				}
			}
		}
		analyzer.notice().ifPresent(notice -> err.println("backread: " + notice));
		return code;
	}

	private Settings settings() {
		if (rules == null) {
			return Settings.DEFAULT;
		}
		List<String> known = Checks.all().stream().map(check -> check.info().id()).toList();
		List<String> unknown = rules.stream().filter(rule -> !known.contains(rule)).toList();
		if (!unknown.isEmpty()) {
			throw new ParameterException(spec.commandLine(), "no such rule: " + String.join(", ", unknown)
					+ "; the rules are " + String.join(", ", known));
		}
		Map<String, Optional<Severity>> off = new HashMap<>(Checks.all().stream().map(Check::info)
				.filter(info -> !rules.contains(info.id())).collect(Collectors.toMap(info -> info.id(), info -> Optional.empty())));
		return new Settings(off);
	}
}
