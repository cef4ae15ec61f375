package org.backread.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which columns of the input hold what; of several the first that has a value counts.
 *
 * @param ids       an article's name
 * @param texts     its text
 * @param htmls     its text as HTML
 * @param headlines its headline
 * @param dates     its date
 */
record Columns(List<String> ids, List<String> texts, List<String> htmls, List<String> headlines, List<String> dates) {
	/** Where a line of JSON goes that cannot be read. */
	private static final String UNREADABLE = "_unreadable";
	/** A text column of this name is the whole draft, as {@code backread batch} reads it; others lack the headline. */
	private static final String WHOLE = "text";

	/** @return the articles of a part: id, whole, text, html, headline, date, unreadable, each a string or null */
	Dataset<Row> read(SparkSession spark, Part part) {
		Dataset<Row> rows = part.isParquet() ? spark.read().parquet(part.files().toArray(new String[0]))
				: spark.read().schema(schema()).option("mode", "PERMISSIVE").option("columnNameOfCorruptRecord", UNREADABLE).json(part.files().toArray(new String[0]));
		Set<String> there = Set.copyOf(Arrays.asList(rows.columns()));
		List<String> bodies = texts.stream().filter(name -> !name.equals(WHOLE)).toList();
		return rows.select(first(ids, there).as("id"), first(texts.contains(WHOLE) ? List.of(WHOLE) : List.of(), there).as("whole"), first(bodies, there).as("text"),
				first(htmls, there).as("html"), first(headlines, there).as("headline"), first(dates, there).substr(1, 10).as("date"),
				first(List.of(UNREADABLE), there).as("unreadable"));
	}

	private StructType schema() {
		Set<String> names = new LinkedHashSet<>();
		List.of(ids, texts, htmls, headlines, dates, List.of(UNREADABLE)).forEach(names::addAll);
		StructType schema = new StructType();
		for (String name : names) {
			schema = schema.add(name, DataTypes.StringType);
		}
		return schema;
	}

	private static Column first(List<String> names, Set<String> there) {
		List<Column> columns = new ArrayList<>();
		names.stream().filter(there::contains).forEach(name -> columns.add(col("`" + name + "`").cast(DataTypes.StringType)));
		columns.add(lit(null).cast(DataTypes.StringType));
		return coalesce(columns.toArray(new Column[0]));
	}
}
