package org.backread.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Set;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The tables that come out: a row for each flag, attribution, voice and claim, with the article's id, its date and its place in the list. */
final class Tables {
	/** The names of the tables, as {@code batch} calls its lists. */
	static final List<String> NAMES = List.of("flags", "attributions", "voices", "claims");
	private static final String SPAN = "start: int, end: int";
	/** The answer of a batch; offsets in code points, end exclusive. */
	private static final StructType ANSWER = (StructType) DataType.fromDDL(("flags array<struct<rule: string, severity: string, SPAN, message: string, "
			+ "candidates: array<struct<name: string, SPAN, paragraphsAway: int, reason: string, misleading: boolean>>, "
			+ "fixes: array<struct<label: string, edits: array<struct<SPAN, replacement: string>>>>>>, "
			+ "attributions array<struct<source: array<struct<SPAN>>, cue: array<struct<SPAN>>, content: array<struct<SPAN>>, quote: string, voice: int>>, "
			+ "voices array<struct<id: int, name: string, kind: string, identified: boolean, role: string, firstReference: struct<SPAN>, statements: array<int>, wordsQuoted: int>>, "
			+ "claims array<struct<SPAN, kind: string, voice: int, attribution: int, sentence: struct<SPAN>, signs: array<struct<kind: string, SPAN>>>>").replace("SPAN", SPAN));

	private Tables() {
	}

	private static Dataset<Row> parsed(Dataset<Row> reviewed) {
		return reviewed.select(col("id"), col("date"), col("notice"), from_json(col("answer"), ANSWER).as("parsed")).select("id", "date", "notice", "parsed.*");
	}

	/** @return a table of what came out of the reviews, by its name */
	static Dataset<Row> table(Dataset<Row> reviewed, String name) {
		return parsed(reviewed).select(col("id").as("article"), col("date"), posexplode(col(name)).as(new String[] { "position", "entry" }))
				.select("article", "date", "position", "entry.*");
	}

	/** @return how much came out of the reviews */
	static Totals totals(Dataset<Row> reviewed) {
		Row sums = parsed(reviewed).agg(count(col("flags")), count(lit(1)), entries("flags"), entries("attributions"), entries("claims"),
				count(col("notice")), collect_set(col("notice"))).first();
		return new Totals(sums.getLong(0), sums.getLong(1) - sums.getLong(0), sums.getLong(2), sums.getLong(3), sums.getLong(4), sums.getLong(5),
				Set.copyOf(sums.getList(6)));
	}

	private static Column entries(String name) {
		return coalesce(sum(when(col(name).isNotNull(), size(col(name)))), lit(0L));
	}

	/** @return the rows that could not be reviewed, with the reason and, where it could not be read, the line */
	static Dataset<Row> rejected(Dataset<Row> reviewed) {
		return reviewed.where(col("answer").isNull()).select(col("id").as("article"), col("date"), col("reason"), col("row"));
	}
}
