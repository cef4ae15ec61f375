package org.backread.spark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.apache.spark.sql.SparkSession;
import org.backread.engine.Profile;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Reviews an archive of articles on Apache Spark: JSON Lines or Parquet in, tables of flags, attributions, voices and claims
 * out, as Parquet by date. A job that was stopped goes on where it was when it is submitted again.
 */
@Command(name = "backread-spark", mixinStandardHelpOptions = true, description = "Reviews an archive of articles on Apache Spark.",
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:all articles were read; the rejected table may hold some", "2:wrong usage", "1:the job failed; submit it again" })
public final class ReviewJob implements Callable<Integer> {
	private static final int TASKS_A_CORE = 8;

	@Spec
	private CommandSpec spec;
	@Option(names = "--input", required = true, paramLabel = "PATH", description = "JSON Lines (.json, .jsonl, .ndjson, compressed or not) or Parquet (.parquet): files, folders or patterns")
	private List<String> inputs;
	@Option(names = "--output", required = true, paramLabel = "FOLDER", description = "where the tables go")
	private String output;
	@Option(names = "--id", split = ",", defaultValue = "id,uri", paramLabel = "COLUMN", description = "an article's name; the first column that has a value (default: ${DEFAULT-VALUE})")
	private List<String> ids;
	@Option(names = "--text", split = ",", defaultValue = "text,body_text", paramLabel = "COLUMN", description = "its text, paragraphs parted by blank lines (default: ${DEFAULT-VALUE})")
	private List<String> texts;
	@Option(names = "--html", split = ",", defaultValue = "body_html,body_xhtml", paramLabel = "COLUMN", description = "its text as HTML, where it has no other (default: ${DEFAULT-VALUE})")
	private List<String> htmls;
	@Option(names = "--headline", split = ",", defaultValue = "headline", paramLabel = "COLUMN", description = "what to put above a text out of body_text or HTML (default: ${DEFAULT-VALUE})")
	private List<String> headlines;
	@Option(names = "--date", split = ",", defaultValue = "date,versioncreated,firstcreated", paramLabel = "COLUMN", description = "its date, beginning with YYYY-MM-DD (default: ${DEFAULT-VALUE})")
	private List<String> dates;
	@Option(names = "--profile", defaultValue = "plain", paramLabel = "NAME", description = "house style (default: ${DEFAULT-VALUE})")
	private String profile;
	@Option(names = "--partitions", paramLabel = "N", description = "tasks of a part (default: eight a core)")
	private Integer partitions;
	@Option(names = "--part-size", defaultValue = "256", paramLabel = "MB", description = "input files of this size together are committed as one part (default: ${DEFAULT-VALUE})")
	private long partSize;
	@Option(names = "--time-limit", defaultValue = "300", paramLabel = "SECONDS", description = "an article that takes longer is rejected (default: ${DEFAULT-VALUE})")
	private int timeLimit;

	/** Runs the job; on its own, with no spark-submit, on all cores of this machine. */
	public static void main(String[] args) {
		System.exit(run(args));
	}

	/** @return the exit code */
	static int run(String... args) {
		return new CommandLine(new ReviewJob()).setExecutionExceptionHandler((failure, line, result) -> {
			if (!(failure instanceof IOException)) {
				throw failure;
			}
			System.err.println("backread: " + failure.getMessage());
			return CommandLine.ExitCode.SOFTWARE;
		}).execute(args);
	}

	@Override
	public Integer call() throws IOException {
		if (Profile.named(profile).isEmpty()) {
			throw new ParameterException(spec.commandLine(), "no such profile: " + profile + "; the profiles are " + String.join(", ", Profile.NAMES));
		}
		boolean ours = SparkSession.getDefaultSession().isEmpty();
		SparkSession.Builder builder = SparkSession.builder().appName("Backread");
		if (ours && System.getProperty("spark.master") == null) {
			builder.master("local[*]");
		}
		SparkSession spark = builder.getOrCreate();
		try {
			review(spark);
			return CommandLine.ExitCode.OK;
		} finally {
			if (ours) {
				spark.stop();
			}
		}
	}

	private void review(SparkSession spark) throws IOException {
		Archive archive = new Archive(spark, output);
		Columns columns = new Columns(ids, texts, htmls, headlines, dates);
		int tasks = partitions == null ? TASKS_A_CORE * spark.sparkContext().defaultParallelism() : partitions;
		List<Part> parts = archive.unfinished(inputs, partSize << 20);
		System.err.println("backread: " + (parts.isEmpty() ? "nothing to do, all input is finished" : parts.size() + (parts.size() == 1 ? " part to do" : " parts to do")));
		Totals totals = Totals.NONE;
		Set<String> told = new HashSet<>();
		for (int i = 0; i < parts.size(); i++) {
			Totals part = archive.write(parts.get(i), new ReviewPartition(profile, timeLimit), columns, tasks);
			totals = totals.plus(part);
			part.notices().stream().filter(told::add).forEach(notice -> System.err.println("backread: where some articles were read: " + notice));
			System.err.println("backread: part " + (i + 1) + " of " + parts.size() + ": " + part);
		}
		System.err.println("backread: done: " + totals);
	}
}
