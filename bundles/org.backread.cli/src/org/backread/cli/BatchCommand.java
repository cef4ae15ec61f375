package org.backread.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.backread.engine.Analyzer;
import org.backread.engine.checks.Contributions;
import org.backread.engine.language.Language;

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
	/** Lines under way at once, a thread: enough to keep it busy while the output waits for a long article. */
	private static final int AHEAD = 16;

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
		Deque<Future<String>> underWay = new ArrayDeque<>();
		BoundedLines lines = new BoundedLines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16));
		try (ExecutorService workers = Executors.newFixedThreadPool(count)) {
			int number = 0;
			for (Optional<String> next; !(next = lines.next()).isEmpty();) {
				number++;
				String json = next.get();
				int at = number;
				if (!json.isBlank()) {
					underWay.add(workers.submit(() -> line.review(json, at)));
				}
				if (underWay.size() >= AHEAD * count) {
					print(underWay.poll());
				}
			}
			while (!underWay.isEmpty()) {
				print(underWay.poll());
			}
		}
		analyzer.notice().ifPresent(notice -> err.println("backread: " + notice));
		checks.problems().forEach(problem -> err.println("backread: " + problem));
		return Main.CLEAN;
	}

	private void print(Future<String> answer) throws InterruptedException {
		try {
			out.print(answer.get());
			out.print('\n');
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
		if (out.checkError()) {
			throw new IllegalStateException("the output cannot be written: its reader has gone or the disk is full");
		}
	}
}
