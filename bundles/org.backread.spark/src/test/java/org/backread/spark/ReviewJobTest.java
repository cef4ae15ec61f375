package org.backread.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.backread.engine.Analyzer;
import org.backread.engine.Profile;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.backread.formats.batch.BatchLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The job says of each article what a batch says, whatever happens on the way. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReviewJobTest {
	private static final String[] QUIET = { "spark.ui.enabled=false", "spark.sql.shuffle.partitions=2", "spark.master=local[2]", "spark.driver.host=localhost",
			"spark.driver.bindAddress=127.0.0.1" };
	private static final List<String> TABLES = List.of("flags", "attributions", "voices", "claims");
	private static final String[] DRAFTS = {
			"Harbour dues to rise\\n\\nShe said the dues would rise by 12 per cent in May.\\n\\n“We have no choice,” Maren Holt told the council on Friday.",
			"The bridge closed on Friday.\\n\\nAdvertisement\\n\\nWork is to start in March, Jonas Kell said. It is called",
			"Choir wins prize\\n\\nThe choir of Osterby won the prize for the third time 😀.\\n\\n“It never gets old,” said its leader, Ines Falk, 62." };

	private static SparkSession reader;
	@TempDir
	private Path folder;

	@BeforeAll
	static void start() {
		Arrays.stream(QUIET).map(setting -> setting.split("=")).forEach(setting -> System.setProperty(setting[0], setting[1]));
		reader = SparkSession.builder().appName("test").getOrCreate();
	}

	@AfterAll
	static void stop() {
		reader.stop();
	}

	private Path input(String name, String... lines) throws IOException {
		Files.createDirectories(folder.resolve("in"));
		return Files.write(folder.resolve("in").resolve(name), List.of(lines));
	}

	private static String line(String id, int draft) {
		return "{\"id\":\"" + id + "\",\"date\":\"2026-03-0" + (1 + draft % 2) + "T08:00:00Z\",\"text\":\"" + DRAFTS[draft % DRAFTS.length] + "\"}";
	}

	private int job(Path out, String... more) {
		List<String> args = new ArrayList<>(List.of("--input", folder.resolve("in").toString(), "--output", out.toString(), "--partitions", "4"));
		args.addAll(List.of(more));
		return ReviewJob.run(args.toArray(new String[0]));
	}

	/** All rows of a table as JSON, sorted; the name of the part they were committed with is left out. */
	private List<String> table(Path out, String name) {
		if (!Files.isDirectory(out.resolve(name)) || out.resolve(name).toFile().list((parent, child) -> child.startsWith("date=")).length == 0) {
			return List.of(); // Spark writes no file for a table without rows
		}
		return reader.read().parquet(out.resolve(name).toString()).drop("part").toJSON().collectAsList().stream().sorted().toList();
	}

	private List<List<String>> tables(Path out) {
		return Stream.concat(TABLES.stream(), Stream.of("rejected")).map(name -> table(out, name)).toList();
	}

	@Test
	void tellsRowForRowWhatABatchTells() throws IOException {
		String[] lines = { line("a", 0), line("b", 1), "{\"id\":\"c\",\"text\":\"" + DRAFTS[2] + "\"}", "{\"id\":\"torn\",\"text\":\"The", "{\"id\":7,\"headline\":\"No text\"}" };
		input("articles.jsonl", lines);
		assertEquals(0, job(folder.resolve("out")));
		BatchLine batch = new BatchLine(new Analyzer(Language.english(), Checks.all()), Settings.of(Profile.plain()));
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			expected.add(batch.review(lines[i], i + 1));
		}
		Path answers = Files.write(folder.resolve("answers.json"), expected);
		for (String name : TABLES) {
			Dataset<Row> wanted = reader.read().json(answers.toString()).selectExpr("id as article", "posexplode(" + name + ") as (position, entry)")
					.selectExpr("article", "position", "entry.*");
			Dataset<Row> found = reader.read().parquet(folder.resolve("out").resolve(name).toString()).drop("part", "date");
			assertEquals(sortedFields(wanted), sortedFields(found), name);
			assertFalse(found.isEmpty(), name);
		}
		assertEquals(Set.of("not JSON", "no text"), Set.copyOf(reader.read().parquet(folder.resolve("out/rejected").toString()).select("reason")
				.as(Encoders.STRING()).collectAsList()));
		assertTrue(table(folder.resolve("out"), "rejected").toString().contains("{\\\"id\\\":\\\"torn\\\",\\\"text\\\":\\\"The"), "the line itself is kept");
		assertTrue(Files.isDirectory(folder.resolve("out/flags/date=2026-03-01")));
	}

	/** Each row as JSON with its characters sorted: Spark puts the fields of what it reads from JSON into alphabetical order. */
	private static List<String> sortedFields(Dataset<Row> rows) {
		return rows.orderBy("article", "position").toJSON().collectAsList().stream()
				.map(row -> row.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()).toList();
	}

	@Test
	void ninjsInParquetGivesTheSame() throws IOException {
		input("articles.jsonl", "{\"uri\":\"urn:a\",\"versioncreated\":\"2026-03-01T08:00:00Z\",\"headline\":\"Harbour dues to rise\",\"body_text\":\"She said no.\\n\\nAdvertisement\"}",
				"{\"uri\":\"urn:b\",\"headline\":\"Harbour dues to rise\",\"body_html\":\"<p>She said no.</p><p>Advertisement</p>\"}");
		assertEquals(0, job(folder.resolve("out")));
		reader.read().json(folder.resolve("in").toString()).write().parquet(folder.resolve("parquet").toString());
		assertEquals(0, ReviewJob.run("--input", folder.resolve("parquet").toString(), "--output", folder.resolve("out2").toString()));
		assertEquals(tables(folder.resolve("out")), tables(folder.resolve("out2")));
		List<String> flags = table(folder.resolve("out"), "flags");
		assertTrue(flags.stream().anyMatch(flag -> flag.contains("urn:a")) && flags.stream().anyMatch(flag -> flag.contains("urn:b")), flags.toString());
	}

	@Test
	void aKilledJobIsCompletedByTheNext() throws Exception {
		for (int file = 0; file < 3; file++) {
			int first = file * 3;
			input("articles-" + file + ".jsonl", line("n" + first, 0), line("n" + (first + 1), 1), line("n" + (first + 2), 2));
		}
		assertEquals(0, job(folder.resolve("whole")));
		Path out = folder.resolve("killed");
		Path finished = out.resolve("_finished");
		Process process = jobInAProcess(List.of(), out, "--part-size", "0", "--partitions", "2");
		while (!Files.isDirectory(finished) && !process.waitFor(10, TimeUnit.MILLISECONDS)) {
			// until its first part is whole
		}
		process.destroyForcibly().waitFor();
		assertTrue(Files.isDirectory(finished), this::log);
		Path leftBehind = Files.createDirectories(out.resolve("flags/date=2026-03-01/part=unfinished"));
		try (Stream<Path> some = Files.walk(out.resolve("flags"))) {
			Path file = some.filter(path -> path.toString().endsWith(".parquet")).min(Comparator.naturalOrder()).orElseThrow();
			Files.copy(file, leftBehind.resolve(file.getFileName()));
		}
		assertEquals(0, job(out, "--part-size", "0"));
		assertEquals(tables(folder.resolve("whole")), tables(out));
		assertEquals(0, job(out), "nothing is left to do");
		assertEquals(tables(folder.resolve("whole")), tables(out));
	}

	/** A job in a process of its own, which writes what it says to the log. */
	private Process jobInAProcess(List<String> options, Path out, String... more) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(List.of(System.getProperty("spark.opens").split(" ")));
		Arrays.stream(QUIET).forEach(setting -> command.add("-D" + setting));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReviewJob.class.getName(), "--input", folder.resolve("in").toString(), "--output", out.toString()));
		command.addAll(List.of(more));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
	}

	@Test
	void saysOnceThatTheCoherenceModelDoesNotLoad() throws Exception {
		String page = Files.readString(Path.of("../../docs/checks/intruding-sentence.md"));
		String merged = page.split("```wrong|```")[1].strip().replace("\n", "\\n"); // a draft for which the model is needed
		input("articles-0.jsonl", "{\"id\":\"a\",\"text\":\"" + merged + "\"}");
		input("articles-1.jsonl", "{\"id\":\"b\",\"text\":\"" + merged + "\"}");
		String nowhere = folder.resolve("nowhere").toString();
		Process process = jobInAProcess(List.of("-Donnxruntime.native.onnxruntime.path=" + nowhere, "-Donnxruntime.native.onnxruntime4j_jni.path=" + nowhere),
				folder.resolve("out"), "--part-size", "0", "--partitions", "1");
		assertEquals(0, process.waitFor(), this::log);
		List<String> notices = log().lines().filter(line -> line.contains("The coherence model does not run on this machine")).toList();
		assertEquals(1, notices.size(), this::log);
		assertTrue(log().contains("done: 2 articles") && log().contains("read with a limit, as told: 2"), this::log);
	}

	private String log() {
		try {
			return Files.readString(folder.resolve("log"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Test
	void aHugeArticleIsRejectedInTimeAndTheOthersAreReviewed() throws IOException {
		String huge = "The mayor of Osterby, Ada Holm, said on Friday that the bridge would close. ".repeat(40) + "\\n\\n";
		input("articles.jsonl", line("a", 0), "{\"id\":\"huge\",\"text\":\"" + huge.repeat(1_000) + "\"}", line("b", 1));
		assertEquals(0, job(folder.resolve("out"), "--time-limit", "1"));
		assertEquals(1, table(folder.resolve("out"), "rejected").size());
		assertTrue(table(folder.resolve("out"), "rejected").getFirst().contains("it took longer than 1 s"), table(folder.resolve("out"), "rejected").toString());
		List<String> flags = table(folder.resolve("out"), "flags");
		assertTrue(flags.stream().anyMatch(flag -> flag.contains("\"article\":\"a\"")) && flags.stream().anyMatch(flag -> flag.contains("\"article\":\"b\"")), flags.toString());
	}

	@Test
	void missingInputIsSaid() {
		assertEquals(1, ReviewJob.run("--input", folder.resolve("nowhere").toString(), "--output", folder.resolve("out").toString()));
	}
}
