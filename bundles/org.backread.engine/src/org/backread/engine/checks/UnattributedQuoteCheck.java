package org.backread.engine.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.Nature;
import org.backread.engine.discourse.QuoteKind;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.backread.engine.text.Terminal;
import org.backread.engine.text.WordCount;

/** Finds whole sentences in quotation marks that come from nowhere: no speaker is named for them, and nobody is near who could be. */
final class UnattributedQuoteCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("unattributed-quote", "Quotation without a speaker",
			"Finds sentences in quotation marks for which neither they nor the words around them name a speaker.", Severity.WARNING);
	/** Fewer words may be a slogan, a sign or a title. */
	private static final int FEWEST_WORDS = 6;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		Set<Integer> peopled = peopled(document);
		return document.attributions().stream().filter(a -> a.source().isEmpty() && a.cue().isEmpty() && a.quote() == QuoteKind.DIRECT)
				.map(Attribution::content).map(List::getFirst).filter(quotation -> isFromNowhere(document, quotation, peopled))
				.map(UnattributedQuoteCheck::flag).toList();
	}

	private static boolean isFromNowhere(Document document, Span quotation, Set<Integer> peopled) {
		int index = paragraph(document, quotation);
		Paragraph paragraph = document.paragraphs().get(index);
		boolean sentences = paragraph.sentences().stream().anyMatch(s -> s.span().start() == quotation.start())
				&& paragraph.sentences().stream().anyMatch(s -> s.span().end() == quotation.end());
		return sentences && paragraph.role() == ParagraphRole.BODY && WordCount.of(document.words(quotation)) >= FEWEST_WORDS
				&& isClosed(document, quotation) && Terminal.endsSentence(document.words(paragraph.span()))
				&& !isAnnounced(document, index) && !peopled.contains(index - 1) && !peopled.contains(index) && !peopled.contains(index + 1);
	}

	/** One that is not closed may hold its speaker: the mark is what is missing there. */
	private static boolean isClosed(Document document, Span quotation) {
		return "\"'\u201D\u2019".indexOf(document.text().charAt(quotation.end() - 1)) >= 0;
	}

	/** "A transcript follows:" before it, or a speaker set off by a dash after it. */
	private static boolean isAnnounced(Document document, int index) {
		List<Paragraph> paragraphs = document.paragraphs();
		boolean colon = index > 0 && document.words(paragraphs.get(index - 1).span()).endsWith(":");
		boolean dash = index + 1 < paragraphs.size() && "-\u2013\u2014".indexOf(document.text().charAt(paragraphs.get(index + 1).span().start())) >= 0;
		return colon || dash;
	}

	/** The paragraphs in which somebody acts or is named outside quotations: a reader takes them for the speaker. */
	private static Set<Integer> peopled(Document document) {
		Set<Integer> paragraphs = new HashSet<>();
		for (Mention mention : document.mentions()) {
			if (mention.nature() == Nature.PERSON && !mention.quoted()) {
				paragraphs.add(mention.paragraph());
			}
		}
		return paragraphs;
	}

	private static int paragraph(Document document, Span span) {
		int low = 0;
		int high = document.paragraphs().size() - 1;
		while (low < high) { // the first paragraph that ends after the span's start
			int middle = (low + high) / 2;
			if (document.paragraphs().get(middle).span().end() <= span.start()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static Flag flag(Span quotation) {
		return new Flag(INFO.id(), INFO.severity(), quotation, "Who says this? No speaker is named, and nobody near who could be.", List.of(), List.of());
	}
}
