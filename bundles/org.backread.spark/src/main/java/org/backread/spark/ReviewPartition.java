package org.backread.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.backread.engine.Analyzer;
import org.backread.engine.Profile;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;
import org.backread.formats.batch.BatchLine;

/** Reviews the articles of a partition, as {@code backread batch} does. The engine is loaded once in each process. */
final class ReviewPartition implements MapPartitionsFunction<Row, Row> {
	private static final long serialVersionUID = 1L;
	/** What comes out: the answer of a batch as JSON, or the reason why there is none; and what does not work in this process. */
	static final StructType SCHEMA = new StructType().add("id", DataTypes.StringType).add("date", DataTypes.StringType).add("answer", DataTypes.StringType)
			.add("reason", DataTypes.StringType).add("row", DataTypes.StringType).add("notice", DataTypes.StringType);
	private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

	private final String profile;
	private final int seconds;

	private record Engine(Analyzer analyzer, BatchLine batch) {
	}

	/** @param seconds after which an article is given up */
	ReviewPartition(String profile, int seconds) {
		this.profile = profile;
		this.seconds = seconds;
	}

	@Override
	public Iterator<Row> call(Iterator<Row> rows) {
		Engine engine = ENGINES.computeIfAbsent(profile, ReviewPartition::load);
		return new Iterator<>() {
			@Override
			public boolean hasNext() {
				return rows.hasNext();
			}

			@Override
			public Row next() {
				return review(rows.next(), engine);
			}
		};
	}

	private static Engine load(String profile) {
		Settings settings = Settings.of(Profile.named(profile).orElseThrow());
		Analyzer analyzer = new Analyzer(Language.english(), Checks.all());
		return new Engine(analyzer, new BatchLine(analyzer, settings));
	}

	private Row review(Row row, Engine engine) {
		String id = row.getAs("id");
		String unreadable = row.getAs("unreadable");
		if (unreadable != null) {
			return rejected(row, "not JSON", unreadable);
		}
		try {
			String text = text(row);
			if (text == null) {
				return rejected(row, "no text", null);
			}
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
			BatchLine.Answer answer = engine.batch().review(id, text, () -> System.nanoTime() - end > 0);
			if (answer.error() == null) {
				return RowFactory.create(id, row.getAs("date"), answer.json(), null, null, engine.analyzer().notice().orElse(null));
			}
			return rejected(row, System.nanoTime() - end > 0 ? "it took longer than " + seconds + " s" : answer.error(), null);
		} catch (UnreadableDraftException e) {
			return rejected(row, e.getMessage(), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the draft: a whole one as it is, any other with its headline above it; null if there is none */
	private static String text(Row row) throws UnreadableDraftException {
		String whole = row.getAs("whole");
		if (whole != null) {
			return whole;
		}
		String html = row.getAs("html");
		String text = row.getAs("text");
		String body = text != null || html == null ? text : DraftReader.pastedHtml(html).text();
		String headline = row.getAs("headline");
		return body == null || headline == null || headline.isBlank() ? body : headline.strip() + "\n\n" + body;
	}

	private static Row rejected(Row row, String reason, String line) {
		return RowFactory.create(row.getAs("id"), row.getAs("date"), null, reason, line, null);
	}
}
