package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Finds a paragraph or a sentence that stands in the draft twice, word for word or nearly so. */
final class RepeatedPassageCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("repeated-passage", "The same words twice",
			"Finds a paragraph or a sentence that the draft has already had, word for word or nearly so.", Severity.WARNING);
	/** Shorter sentences, such as a refrain or an answer, may well come twice. */
	private static final int FEWEST_WORDS = 8;
	/** Passages are compared by all runs of so many words in them. */
	private static final int RUN = 4;
	/** With this part of its runs in one earlier passage, a passage is a repetition of it. */
	private static final double NEARLY = 0.7;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		Passages paragraphs = new Passages();
		Passages sentences = new Passages();
		for (Paragraph paragraph : document.paragraphs()) {
			if (paragraph.role() != ParagraphRole.BODY) {
				continue;
			}
			List<String> words = paragraph.sentences().stream().flatMap(s -> words(s).stream()).toList();
			int before = paragraphs.findOrAdd(words, new Passage(paragraph.span(), paragraph.index()));
			if (before >= 0) {
				flags.add(flag(document, "paragraph", paragraph.span(), paragraphs.seen.get(before)));
			}
			for (Sentence sentence : paragraph.sentences()) {
				int earlier = sentences.findOrAdd(words(sentence), new Passage(sentence.span(), paragraph.index()));
				if (earlier >= 0 && before < 0) {
					flags.add(flag(document, "sentence", sentence.span(), sentences.seen.get(earlier)));
				}
			}
		}
		return flags;
	}

	private static Flag flag(Document document, String what, Span span, Passage earlier) {
		boolean same = document.words(span).equals(document.words(earlier.span()));
		String message = "The draft has had this " + what + " before" + (same ? "" : ", in nearly the same words") + ": in paragraph " + (earlier.paragraph() + 1) + ".";
		return new Flag(INFO.id(), INFO.severity(), span, message, List.of(), List.of());
	}

	private static List<String> words(Sentence sentence) {
		return sentence.tokens().stream().filter(t -> t.tag() != Tag.PUNCT).map(Token::lower).toList();
	}

	private record Passage(Span span, int paragraph) {
	}

	/** The passages seen so far, found again by the runs of words in them: each run leads to the first passage that had it. */
	private static final class Passages {
		final List<Passage> seen = new ArrayList<>();
		private final Map<List<String>, Integer> firstWith = new HashMap<>();

		/** @return the number of the earlier passage that these words repeat, -1 if they are new; new ones are remembered */
		int findOrAdd(List<String> words, Passage passage) {
			if (words.size() < FEWEST_WORDS) {
				return -1;
			}
			Set<List<String>> runs = new LinkedHashSet<>();
			for (int i = 0; i + RUN <= words.size(); i++) {
				runs.add(List.copyOf(words.subList(i, i + RUN)));
			}
			Map<Integer, Integer> shared = new HashMap<>();
			for (List<String> run : runs) {
				Integer first = firstWith.get(run);
				if (first != null) {
					shared.merge(first, 1, Integer::sum);
				}
			}
			for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
				if (entry.getValue() >= NEARLY * runs.size()) {
					return entry.getKey();
				}
			}
			int number = seen.size();
			seen.add(passage);
			runs.forEach(run -> firstWith.putIfAbsent(run, number));
			return -1;
		}
	}
}
