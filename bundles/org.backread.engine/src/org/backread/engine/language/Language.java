package org.backread.engine.language;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.text.Sentence;
import org.backread.engine.text.SentenceSplitter;
import org.backread.engine.text.Span;
import org.backread.engine.text.Straight;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;
import org.backread.engine.text.Tokenizer;

/**
 * The language resources an analysis needs: the tagger's model and the lexicons. Loading them takes a fraction of a
 * second and some memory, so a process loads them once and shares them; they are immutable and safe for many threads.
 */
public final class Language {
	/** Longer sentences are no prose; they are tagged in pieces of this many words so that time stays linear. */
	private static final int LONGEST = 200;
	/** Still longer ones are cut into sentences of so many words. */
	private static final int ENDLESS = 400;

	private final Lexicon lexicon;
	private final Tagger tagger;
	private final FurnitureLexicon furniture = new FurnitureLexicon();
	private final ClaimWords claimWords = new ClaimWords();
	private final CoherenceModel coherence = CoherenceModel.installed();

	private Language(Lexicon lexicon, Tagger tagger) {
		this.lexicon = lexicon;
		this.tagger = tagger;
	}

	/**
	 * Loads the English resources that ship with the engine.
	 *
	 * @return the resources, ready for use
	 * @throws java.io.UncheckedIOException if a resource is missing or damaged
	 */
	public static Language english() {
		return new Language(new Lexicon(), new OpenNlpTagger());
	}

	/** @return the word lists */
	public Lexicon lexicon() {
		return lexicon;
	}

	/** @return the lines that pages leave in a story */
	public FurnitureLexicon furniture() {
		return furniture;
	}

	/** @return the words that make a statement worth checking */
	public ClaimWords claimWords() {
		return claimWords;
	}

	/** @return the coherence model that is installed beside the engine, loaded when first needed */
	public CoherenceModel coherence() {
		return coherence;
	}

	/**
	 * Cuts a paragraph into sentences and tagged words.
	 *
	 * @param paragraph the paragraph's text
	 * @return its sentences, offsets from the paragraph's start
	 */
	public List<Sentence> read(String paragraph) {
		String straight = Straight.of(paragraph);
		List<Sentence> sentences = new ArrayList<>();
		for (Span span : SentenceSplitter.split(straight, new Span(0, straight.length()))) {
			List<Token> tokens = tag(straight, Tokenizer.tokenize(straight, span));
			if (tokens.size() <= ENDLESS) {
				sentences.add(new Sentence(span, tokens));
				continue;
			}
			for (int from = 0; from < tokens.size(); from += ENDLESS) {
				List<Token> piece = tokens.subList(from, Math.min(tokens.size(), from + ENDLESS));
				sentences.add(new Sentence(new Span(piece.getFirst().span().start(), piece.getLast().span().end()), piece));
			}
		}
		return sentences;
	}

	private List<Token> tag(String text, List<Span> spans) {
		List<Token> tokens = new ArrayList<>(spans.size());
		for (int from = 0; from < spans.size(); from += LONGEST) {
			List<Span> piece = spans.subList(from, Math.min(spans.size(), from + LONGEST));
			String[] words = piece.stream().map(span -> span.of(text)).toArray(String[]::new);
			Tag[] tags = tagger.tag(words);
			for (int i = 0; i < words.length; i++) {
				tokens.add(new Token(piece.get(i), words[i], tags[i]));
			}
		}
		return tokens;
	}
}
