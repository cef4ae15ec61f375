package org.backread.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.HouseStyle;
import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.DocumentReader;
import org.backread.engine.language.Language;
import org.backread.engine.text.ParagraphSplitter;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.QuotationFinder;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.SentenceSplitter;
import org.backread.engine.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each stage of the engine takes of the time for a draft of 600 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class StageSpeed {
	private static final int WORDS = 600;

	private final String draft = SpeedText.draft(new SpeedText().ofWords(WORDS));
	private final Map<String, List<Sentence>> sentences = new HashMap<>();
	private Language language;
	private DocumentReader reader;
	private Document document;

	/** Loads the language and reads the draft once. */
	@Setup
	public void load() {
		language = Language.english();
		reader = new DocumentReader(language, paragraph -> sentences.computeIfAbsent(paragraph, language::read));
		document = discourse();
	}

	/** Paragraphs, sentences and quotations. */
	@Benchmark
	public void text(Blackhole hole) {
		List<Span> paragraphs = ParagraphSplitter.split(draft);
		paragraphs.forEach(paragraph -> hole.consume(SentenceSplitter.split(draft, paragraph)));
		List<Quotation> quotations = QuotationFinder.find(draft, paragraphs);
		hole.consume(quotations);
	}

	/** Sentences again, their words and tags. */
	@Benchmark
	public void language(Blackhole hole) {
		ParagraphSplitter.split(draft).forEach(paragraph -> hole.consume(language.read(paragraph.of(draft))));
	}

	/** Mentions, statements, references, voices and claims, on words and tags that are remembered. */
	@Benchmark
	public Document discourse() {
		return reader.read(draft, false, () -> {
		});
	}

	/** All rules, without what the coherence model tells. */
	@Benchmark
	public void checks(Blackhole hole) {
		for (Check check : Checks.all()) {
			List<Flag> flags = check.check(document, HouseStyle.PLAIN);
			hole.consume(flags);
		}
	}
}
