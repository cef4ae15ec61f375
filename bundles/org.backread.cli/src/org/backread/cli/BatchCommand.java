package org.backread.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.backread.engine.Analyzer;
import org.backread.engine.checks.Contributions;
import org.backread.engine.language.Language;
import org.backread.formats.batch.BatchLine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backread batch}: reviews JSON Lines, one answer a line, in the order of the input, in constant memory. */
@Command(name = "batch", mixinStandardHelpOptions = true,
		description = "Reviews JSON Lines {\"id\",\"text\"} from standard input; prints one JSON line for each, in the same order.")
final class BatchCommand implements Callable<Integer> {
	private final InputStream in;
	private final PrintStream out;
	private final PrintStream err;

	@Spec
	private CommandSpec spec;
	@Option(names = "--threads", paramLabel = "N", description = "threads to use (default: one a processor)")
	private Integer threads;
	@Mixin
	private SettingsOptions settings;

	BatchCommand(InputStream in, PrintStream out, PrintStream err) {
		this.in = in;
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
		if (count < 1) {
			throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
		}
		Contributions checks = settings.checks();
		Analyzer analyzer = new Analyzer(Language.english(), checks.checks());
		BatchLine line = new BatchLine(analyzer, settings.settings());
		BoundedLines lines = new BoundedLines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16));
		try (InOrder<String> answers = new InOrder<>(count, this::print)) {
			int number = 0;
			for (Optional<String> next; !(next = lines.next()).isEmpty();) {
				number++;
				String json = next.get();
				int at = number;
				if (!json.isBlank()) {
					answers.add(() -> line.review(json, at));
				}
			}
			answers.finish();
		}
		new Notices(analyzer, checks, settings.comparePassages(), err).tell();
		return Main.CLEAN;
	}

	private void print(String answer) {
		out.print(answer);
		out.print('\n');
		if (out.checkError()) {
			throw new IllegalStateException(Main.UNWRITTEN);
		}
	}
}
