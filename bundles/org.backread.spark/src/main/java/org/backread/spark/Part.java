package org.backread.spark;

import java.util.List;
import java.util.UUID;
import java.nio.charset.StandardCharsets;

/**
 * Input files whose results are committed together.
 *
 * @param files their names, in order; all of one format
 */
record Part(List<String> files) {
	/** @return its name in the output: the same for the same files */
	String name() {
		return UUID.nameUUIDFromBytes(String.join("\n", files).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** @return whether the files are Parquet, and not JSON Lines */
	boolean isParquet() {
		return isParquet(files.getFirst());
	}

	static boolean isParquet(String file) {
		return file.endsWith(".parquet");
	}
}
