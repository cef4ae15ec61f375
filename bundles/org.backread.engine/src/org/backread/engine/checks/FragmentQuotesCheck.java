package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.WordCount;

/** Finds a sentence that is pieced together from scraps of quotation. */
final class FragmentQuotesCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("fragment-quotes", "Quotation in scraps",
			"Finds a sentence with three or more quotations of a word or two each.", Severity.INFO);
	private static final int MOST_WORDS = 2;
	private static final int MANY = 3;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		int at = 0;
		for (Paragraph paragraph : document.paragraphs()) {
			for (Sentence sentence : paragraph.sentences()) {
				List<Span> scraps = new ArrayList<>();
				for (; at < document.quotations().size() && document.quotations().get(at).span().start() < sentence.span().end(); at++) {
					Quotation quotation = document.quotations().get(at);
					if (quotation.closed() && isScrap(document.words(quotation.inner()).strip())) {
						scraps.add(quotation.span());
					}
				}
				if (scraps.size() >= MANY && paragraph.role() == ParagraphRole.BODY) {
					flags.add(new Flag(INFO.id(), INFO.severity(), new Span(scraps.getFirst().start(), scraps.getLast().end()), scraps.size()
							+ " scraps of quotation in one sentence. Quote whole, or say it in the paper's own words.", List.of(), List.of()));
				}
			}
		}
		return flags;
	}

	/** A word or two that open no sentence and are no name: titles and terms have capitals. */
	private static boolean isScrap(String words) {
		return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0)) && WordCount.of(words) <= MOST_WORDS;
	}
}
