package org.backread.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.benchmarks.LogisticRegression.Example;
import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.DocumentReader;
import org.backread.engine.discourse.ParagraphFit;
import org.backread.engine.discourse.SentenceFit;
import org.backread.engine.discourse.Topics;
import org.backread.engine.language.Language;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Terminal;
import org.backread.engine.text.WordCount;

/**
 * Learns the weights by which misplaced-paragraph and intruding-sentence tell what does not belong, and prints them as
 * {@code fit-weights.properties} holds them. Takes a folder of articles, one a file, paragraphs parted by blank lines; what
 * stands before the last underscore of a file's name is its genre. Each article, and shorter ones cut out of it, gets now a
 * paragraph and now a sentence of another one of its genre or of another; the same articles give the same weights again.
 */
public final class TrainFit {
	/** With fewer, the weights depend on which paragraphs chance has put where. */
	private static final int PARAGRAPH_DRAFTS = 40;
	private static final int SENTENCE_DRAFTS = 12;
	/** So many drafts with a foreign passage come on one that is whole. Whole ones teach how far the least fitting passage of a story may stray. */
	private static final int TO_ONE_INTACT = 6;
	private static final int[] LENGTHS = { 6, 8, 10 };
	private static final int STEP = 8;
	private static final int FEWEST_COPY = 5;
	private static final int COPY_WORDS = 12;
	private static final int FOREIGN_WORDS = 15;
	private static final int SENTENCE_WORDS = 8;
	private static final int MOST_WORDS = 150;

	private final Random random = new Random(7);
	private final Language language = Language.english();
	private final DocumentReader reader = new DocumentReader(language, language::read);
	private final List<Example> byModel = new ArrayList<>();
	private final List<Example> byWords = new ArrayList<>();
	private final List<Example> sentencesByModel = new ArrayList<>();
	private final List<Example> sentencesByWords = new ArrayList<>();

	private record Article(String name, List<String> paragraphs) {
		String genre() {
			return name.substring(0, name.lastIndexOf('_'));
		}
	}

	private TrainFit() {
	}

	/** @param args the folder of articles */
	public static void main(String[] args) throws IOException {
		List<Article> articles = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of(args[0]))) {
			for (Path file : files.sorted().toList()) {
				articles.add(new Article(file.getFileName().toString(), Arrays.asList(Files.readString(file).strip().split("\\n\\s*\\n"))));
			}
		}
		new TrainFit().learn(articles);
	}

	private void learn(List<Article> articles) {
		for (Article article : articles) {
			for (List<String> piece : pieces(article.paragraphs())) {
				for (int i = 0; i < PARAGRAPH_DRAFTS; i++) {
					addParagraph(piece, others(articles, article, i % 2 == 0));
					if (i % TO_ONE_INTACT == 0) {
						learnParagraphs(piece, null);
					}
				}
				for (int i = 0; i < SENTENCE_DRAFTS; i++) {
					addSentence(piece, others(articles, article, i % 2 == 0));
					if (i % TO_ONE_INTACT == 0) {
						learnSentences(piece, null);
					}
				}
			}
		}
		print("paragraph.model", byModel);
		print("paragraph.words", byWords);
		print("sentence.model", sentencesByModel);
		print("sentence.words", sentencesByWords);
	}

	private static List<Article> others(List<Article> articles, Article article, boolean near) {
		return articles.stream().filter(a -> a != article && a.genre().equals(article.genre()) == near).toList();
	}

	private List<List<String>> pieces(List<String> paragraphs) {
		List<List<String>> pieces = new ArrayList<>();
		pieces.add(paragraphs);
		for (int from = 0; from < paragraphs.size(); from += STEP) {
			List<String> piece = paragraphs.subList(from, Math.min(paragraphs.size(), from + LENGTHS[random.nextInt(LENGTHS.length)]));
			if (piece.size() < paragraphs.size()) {
				pieces.add(piece);
			}
		}
		return pieces.stream().filter(p -> copy(p).size() >= FEWEST_COPY).toList();
	}

	private void addParagraph(List<String> piece, List<Article> others) {
		String foreign = one(donors(others));
		List<String> draft = new ArrayList<>(piece);
		List<Integer> copy = copy(piece);
		draft.add(one(copy.subList(1, copy.size())), foreign);
		learnParagraphs(draft, foreign);
	}

	/** @param foreign the paragraph that does not belong, null if all do */
	private void learnParagraphs(List<String> draft, String foreign) {
		String text = String.join("\n\n", draft);
		Document document = reader.read(text, true, () -> { });
		for (ParagraphFit fit : ParagraphFit.byWords(document)) {
			boolean positive = document.words(document.paragraphs().get(fit.paragraph()).span()).equals(foreign);
			byModel.add(new Example(fit.byModel(document, features -> true), positive));
			byWords.add(new Example(fit.features(), positive));
		}
	}

	private void addSentence(List<String> piece, List<Article> others) {
		List<Integer> hosts = copy(piece).stream().skip(1).filter(i -> sentences(piece.get(i)).size() > 1).toList();
		if (hosts.isEmpty()) {
			return;
		}
		int host = one(hosts);
		String foreign = one(sentences(one(donors(others))).stream()
				.filter(s -> WordCount.of(s) >= SENTENCE_WORDS).toList());
		if (foreign == null) {
			return;
		}
		List<String> kept = new ArrayList<>(sentences(piece.get(host)));
		kept.set(random.nextInt(kept.size()), foreign);
		List<String> draft = new ArrayList<>(piece);
		draft.set(host, String.join(" ", kept));
		learnSentences(draft, foreign);
	}

	/** @param foreign the sentence that does not belong, null if all do */
	private void learnSentences(List<String> draft, String foreign) {
		Document document = reader.read(String.join("\n\n", draft), true, () -> { });
		Topics topics = document.sentenceTopics().orElseThrow(() -> new IllegalStateException("no coherence model on the class path"));
		for (SentenceFit fit : SentenceFit.byWords(document, topics)) {
			boolean positive = document.words(fit.sentence().span()).equals(foreign);
			sentencesByModel.add(new Example(fit.byModel(document, topics, features -> true), positive));
			sentencesByWords.add(new Example(fit.features(), positive));
		}
	}

	/** @return the places of the paragraphs that are long enough for copy */
	private static List<Integer> copy(List<String> paragraphs) {
		return Stream.iterate(0, i -> i + 1).limit(paragraphs.size()).filter(i -> WordCount.of(paragraphs.get(i)) >= COPY_WORDS).toList();
	}

	/** @return the paragraphs of the articles that may go into another one: no headings, no lists, nothing very long */
	private static List<String> donors(List<Article> articles) {
		return articles.stream().flatMap(a -> a.paragraphs().stream())
				.filter(p -> WordCount.of(p) >= FOREIGN_WORDS && WordCount.of(p) <= MOST_WORDS && Terminal.endsSentence(p)).toList();
	}

	private List<String> sentences(String paragraph) {
		return language.read(paragraph).stream().map(Sentence::span).map(span -> span.of(paragraph)).toList();
	}

	/** @return one of them by chance; null if there are none */
	private <T> T one(List<T> choices) {
		return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
	}

	private static void print(String name, List<Example> examples) {
		String weights = Arrays.stream(LogisticRegression.fit(examples)).mapToObj(w -> String.format(Locale.ROOT, "%.3f", w)).collect(Collectors.joining(" "));
		System.out.println("# " + examples.size() + " passages, " + examples.stream().filter(Example::positive).count() + " of them foreign");
		System.out.println(name + "=" + weights);
	}
}
