package org.backread.spark;

import static org.apache.spark.sql.functions.lit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The output folder: {@code flags}, {@code attributions}, {@code voices}, {@code claims} and {@code rejected}, each Parquet by
 * {@code date} and {@code part}, and {@code _finished} with a file for each part that is whole, which names its input. What a
 * part without one left behind is deleted, so that a job may be killed at any time and submitted again.
 */
final class Archive {
	private static final String REJECTED = "rejected";
	private static final String FINISHED = "_finished";
	private static final Set<String> ENDINGS = Set.of(".json", ".jsonl", ".ndjson", ".parquet");
	private static final Set<String> COMPRESSED = Set.of(".gz", ".bz2", ".zst", ".lz4", ".snappy");

	private final SparkSession spark;
	private final Path folder;
	private final FileSystem files;

	/** @throws IOException if there is no such file system */
	Archive(SparkSession spark, String folder) throws IOException {
		this.spark = spark;
		this.folder = new Path(folder);
		this.files = this.folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
	}

	/**
	 * @param inputs files, folders and patterns
	 * @param size   how many bytes of input make a part
	 * @return what there is to do, after what an unfinished job left behind was deleted
	 */
	List<Part> unfinished(List<String> inputs, long size) throws IOException {
		Set<String> finishedParts = new HashSet<>();
		Set<String> finishedFiles = new HashSet<>();
		Path list = new Path(folder, FINISHED);
		for (FileStatus part : files.exists(list) ? files.listStatus(list) : new FileStatus[0]) {
			finishedParts.add(part.getPath().getName());
			try (BufferedReader in = new BufferedReader(new InputStreamReader(files.open(part.getPath()), StandardCharsets.UTF_8))) {
				in.lines().forEach(finishedFiles::add);
			}
		}
		deleteUnfinished(finishedParts);
		List<Part> parts = new ArrayList<>();
		List<String> next = new ArrayList<>();
		long together = 0;
		for (Map.Entry<String, Long> file : files(inputs).entrySet()) {
			if (finishedFiles.contains(file.getKey())) {
				continue;
			}
			if (!next.isEmpty() && (together + file.getValue() > size || Part.isParquet(next.getFirst()) != Part.isParquet(file.getKey()))) {
				parts.add(new Part(List.copyOf(next)));
				next.clear();
				together = 0;
			}
			next.add(file.getKey());
			together += file.getValue();
		}
		if (!next.isEmpty()) {
			parts.add(new Part(List.copyOf(next)));
		}
		return parts;
	}

	private void deleteUnfinished(Set<String> finished) throws IOException {
		FileStatus[] written = files.globStatus(new Path(folder, "*/date=*/part=*"));
		for (FileStatus part : written == null ? new FileStatus[0] : written) {
			if (!finished.contains(part.getPath().getName().substring("part=".length()))) {
				files.delete(part.getPath(), true);
			}
		}
	}

	/** @return the input files with their sizes, by name */
	private Map<String, Long> files(List<String> inputs) throws IOException {
		Map<String, Long> found = new TreeMap<>();
		for (String input : inputs) {
			Path pattern = new Path(input);
			FileSystem system = pattern.getFileSystem(spark.sparkContext().hadoopConfiguration());
			FileStatus[] matches = system.globStatus(pattern);
			if (matches == null || matches.length == 0) {
				throw new IOException("there is no input " + input);
			}
			for (FileStatus match : matches) {
				for (RemoteIterator<LocatedFileStatus> inside = system.listFiles(match.getPath(), true); inside.hasNext();) {
					LocatedFileStatus file = inside.next();
					if (match.isFile() || isInput(file.getPath().getName())) {
						found.put(file.getPath().toString(), file.getLen());
					}
				}
			}
		}
		return found;
	}

	private static boolean isInput(String name) {
		String plain = COMPRESSED.stream().filter(name::endsWith).map(ending -> name.substring(0, name.length() - ending.length())).findFirst().orElse(name);
		return !name.startsWith("_") && !name.startsWith(".") && ENDINGS.stream().anyMatch(plain::endsWith);
	}

	/** Reviews a part, writes its rows into all tables, and only then says that it is finished. */
	Totals write(Part part, ReviewPartition review, Columns columns, int tasks) throws IOException {
		// articles are dealt out one by one to many more tasks than cores: a huge one holds up its own task only
		Dataset<Row> reviewed = columns.read(spark, part).repartition(tasks).mapPartitions(review, Encoders.row(ReviewPartition.SCHEMA))
				.persist(StorageLevel.MEMORY_AND_DISK());
		try {
			Totals totals = Tables.totals(reviewed); // does the work, in all its tasks, before the tables are written in fewer
			for (String table : Tables.NAMES) {
				write(Tables.table(reviewed, table), table, part);
			}
			write(Tables.rejected(reviewed), REJECTED, part);
			finish(part);
			return totals;
		} finally {
			reviewed.unpersist();
		}
	}

	private void write(Dataset<Row> rows, String table, Part part) {
		rows.withColumn("part", lit(part.name())).coalesce(spark.sparkContext().defaultParallelism()).write().mode(SaveMode.Append).partitionBy("date", "part").parquet(new Path(folder, table).toString());
	}

	private void finish(Part part) throws IOException {
		Path whole = new Path(new Path(folder, FINISHED), part.name());
		Path aside = new Path(new Path(folder, "_temporary"), part.name());
		try (FSDataOutputStream out = files.create(aside, true)) {
			out.write(String.join("\n", part.files()).getBytes(StandardCharsets.UTF_8));
		}
		files.mkdirs(whole.getParent());
		if (!files.rename(aside, whole)) {
			throw new IOException("cannot write " + whole);
		}
	}
}
