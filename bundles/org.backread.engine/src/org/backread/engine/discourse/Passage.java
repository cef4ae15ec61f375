package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Lexicon;
import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * A sentence as it is read: the words outside quotations, each quotation standing for one word. A quotation of several
 * sentences makes one passage of them, together with the words around it.
 *
 * @param items  the words and, one item each, the quotations
 * @param quoted for each item the words and marks of the quotation it stands for, none for a word
 */
record Passage(List<Token> items, List<List<Token>> quoted) {
	/** Stands for the words of a title in marks, which read as one name. */
	private static final String TITLE = "\u201C\u201D";
	/** "Roe said." is no sentence by itself: it belongs to the quotation before it, even after a full stop. */
	private static final int SHORTEST = 3;
	/** More items are no prose; they are read in pieces of so many, so that time stays linear. */
	private static final int LONGEST = 400;
	private static final Set<String> FINITE_FORMS = Set.of("is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can",
			"could", "may", "might", "must", "shall", "should", "'s", "'re", "'ve", "'ll", "'d", "'m", "ca", "wo", "am");

	/** @return the passages of a paragraph, in order */
	static List<Passage> of(Paragraph paragraph, List<Quotation> quotations, Lexicon lexicon) {
		List<Passage> passages = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		List<Sentence> sentences = paragraph.sentences();
		for (int i = 0; i < sentences.size(); i++) {
			tokens.addAll(sentences.get(i).tokens());
			if (tokens.isEmpty()) {
				continue;
			}
			if (i + 1 == sentences.size() || !joined(sentences.get(i), sentences.get(i + 1), quotations, lexicon)) {
				List<Quotation> near = between(quotations, tokens.getFirst().span().start(), tokens.getLast().span().end());
				Passage passage = read(tokens, near, lexicon);
				for (int from = 0; from < passage.size(); from += LONGEST) {
					int to = Math.min(passage.size(), from + LONGEST);
					passages.add(new Passage(passage.items.subList(from, to), passage.quoted.subList(from, to)));
				}
				tokens.clear();
			}
		}
		return passages;
	}

	/** @return the quotations that reach into a stretch of the draft */
	static List<Quotation> between(List<Quotation> quotations, int start, int end) {
		int from = 0;
		int limit = quotations.size();
		while (from < limit) {
			int middle = (from + limit) / 2;
			if (quotations.get(middle).span().end() <= start) {
				from = middle + 1;
			} else {
				limit = middle;
			}
		}
		int to = from;
		while (to < quotations.size() && quotations.get(to).span().start() < end) {
			to++;
		}
		return quotations.subList(from, to);
	}

	/** Whether a quotation holds two sentences together: it covers both, or "Why?" is followed by its "Vey asked". */
	private static boolean joined(Sentence sentence, Sentence next, List<Quotation> quotations, Lexicon lexicon) {
		for (Quotation q : between(quotations, sentence.span().start(), sentence.span().end())) {
			if (q.span().start() < sentence.span().end() && q.span().end() > next.span().start()) {
				return true;
			}
			if (q.closed() && q.span().end() == sentence.span().end()) {
				return !next.tokens().isEmpty() && Governor.isDash(next.tokens().getFirst().text())
						|| (!endsWithStop(sentence) || next.tokens().size() <= SHORTEST) && isCueAlone(next, lexicon);
			}
		}
		return false;
	}

	/** Whether the last word, before any quotation marks, is followed by a full stop. */
	private static boolean endsWithStop(Sentence sentence) {
		int i = sentence.tokens().size() - 1;
		while (i > 0 && isQuotationMark(sentence.tokens().get(i))) {
			i--;
		}
		return sentence.tokens().get(i).text().endsWith(".");
	}

	private static boolean isQuotationMark(Token token) {
		return token.text().chars().allMatch(c -> c == '"' || c == '\'');
	}

	/** A speaker and a verb of reporting, nothing reported after them. */
	private static boolean isCueAlone(Sentence sentence, Lexicon lexicon) {
		boolean cue = false;
		for (Token token : sentence.tokens()) {
			if (token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
				Optional<SpeechVerb> verb = lexicon.speechVerb(token.text());
				if (cue || token.tag() == Tag.VERB && verb.isEmpty()) {
					return false;
				}
				cue = verb.isPresent();
			} else if (cue && (token.tag() == Tag.SCONJ || token.text().equals(",") || token.is("as") || token.is("while"))
					|| token.text().equals("\"")) {
				break;
			}
		}
		return cue;
	}

	private static Passage read(List<Token> tokens, List<Quotation> quotations, Lexicon lexicon) {
		List<Token> items = new ArrayList<>();
		List<List<Token>> quoted = new ArrayList<>();
		Quotation last = null;
		Quotation name = null;
		int ended = 0;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			while (ended < quotations.size() && quotations.get(ended).span().end() <= token.span().start()) {
				ended++;
			}
			Quotation inside = around(token, quotations.subList(ended, quotations.size()));
			if (inside != null && inside != last && isName(inside, items, tokens.subList(i, tokens.size()))) {
				items.add(new Token(inside.span(), TITLE, Tag.PROPN));
				quoted.add(List.of());
				name = inside;
			}
			if (inside != null && inside == name) {
				if (token.text().equals(",")) { // set inside the marks, it parts what stands outside them
					items.add(token);
					quoted.add(List.of());
				}
				last = inside;
				continue;
			}
			if (inside == null) {
				items.add(token);
				quoted.add(List.of());
			} else {
				if (inside != last) {
					items.add(new Token(inside.span(), "", Tag.X));
					quoted.add(new ArrayList<>());
				}
				quoted.getLast().add(token);
			}
			last = inside;
		}
		return new Passage(new TagMender(lexicon).mend(items), quoted);
	}

	/** @return the first of the quotations that a word stands in, null for none */
	private static Quotation around(Token token, List<Quotation> quotations) {
		for (Quotation quotation : quotations) {
			if (quotation.span().start() > token.span().start()) {
				return null;
			}
			if (quotation.span().contains(token.span())) {
				return quotation;
			}
		}
		return null;
	}

	/** "On "Storm Over Tellmark"", "the Gazette's "Morning Post"": the title of a work or a programme inside a phrase is a name. */
	private static boolean isName(Quotation quotation, List<Token> before, List<Token> from) {
		if (before.isEmpty() || before.size() > 1 && NounCue.isNoun(before.get(before.size() - 2).lower()) || before.getLast().is("as") || before.getLast().tag() != Tag.ADP && !before.getLast().is("'s")) {
			return false;
		}
		List<Token> words = from.stream().takeWhile(t -> t.span().start() < quotation.span().end())
				.filter(t -> quotation.span().contains(t.span()) && Character.isLetter(t.text().charAt(0))).toList();
		return words.size() > 1 && Governor.isTitle(words);
	}

	int size() {
		return items.size();
	}

	Token item(int i) {
		return items.get(i);
	}

	/** @return the item's part of speech; PUNCT beyond either end, so that a passage is bounded by marks */
	Tag tag(int i) {
		return i < 0 || i >= size() ? Tag.PUNCT : items.get(i).tag();
	}

	/** @return the item's word in lower case, empty beyond either end */
	String word(int i) {
		return i < 0 || i >= size() ? "" : items.get(i).lower();
	}

	boolean isQuotation(int i) {
		return i >= 0 && i < size() && !quoted.get(i).isEmpty();
	}

	/** @return the words of the quotation that an item stands for, without marks */
	List<Token> wordsOf(int i) {
		return quoted.get(i).stream().filter(token -> token.tag() != Tag.PUNCT && Character.isLetterOrDigit(token.text().charAt(0))).toList();
	}

	/** Whether the item is a quotation that ends with a mark of its own, as speech before its cue does: "…," she said. */
	boolean isClosedQuotation(int i) {
		if (!isQuotation(i)) {
			return false;
		}
		List<Token> inside = quoted.get(i);
		for (int k = inside.size() - 1; k > 0; k--) {
			String text = inside.get(k).text();
			if (!text.equals("\"") && !text.equals("'")) {
				return inside.get(k).tag() == Tag.PUNCT || text.endsWith(".");
			}
		}
		return false;
	}

	/** Whether the item is a comma, a colon, a dash or another mark, and no quotation. */
	boolean isMark(int i) {
		return !isQuotation(i) && tag(i) == Tag.PUNCT;
	}

	boolean isComma(int i) {
		return word(i).equals(",");
	}

	/** Whether nothing but marks stands from the item on. */
	boolean isEnd(int i) {
		int at = i;
		while (at < size() && isMark(at)) {
			at++;
		}
		return at >= size();
	}

	/** Whether the item is a verb in a form that makes a clause: not an infinitive or a participle. */
	boolean isFinite(int i) {
		if (tag(i) == Tag.AUX) {
			return FINITE_FORMS.contains(word(i));
		}
		return tag(i) == Tag.VERB && !word(i).endsWith("ing") && !word(i - 1).equals("to");
	}

	/** Whether there is nothing but a quotation here. */
	boolean isBareQuotation() {
		boolean quotation = false;
		for (int i = 0; i < size(); i++) {
			if (!isQuotation(i) && !isMark(i)) {
				return false;
			}
			quotation |= isQuotation(i);
		}
		return quotation;
	}

	boolean hasFinite(int from, int to) {
		for (int i = Math.max(from, 0); i < Math.min(to, size()); i++) {
			if (isFinite(i)) {
				return true;
			}
		}
		return false;
	}

	boolean hasQuotation(int from, int to) {
		for (int i = Math.max(from, 0); i < Math.min(to, size()); i++) {
			if (isQuotation(i)) {
				return true;
			}
		}
		return false;
	}

	/** @return the text from one item up to another, not included */
	Span span(int from, int to) {
		return new Span(items.get(from).span().start(), items.get(to - 1).span().end());
	}
}
