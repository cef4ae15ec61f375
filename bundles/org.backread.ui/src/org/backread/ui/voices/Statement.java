package org.backread.ui.voices;

import java.util.List;
import java.util.stream.Stream;

import org.backread.desk.DraftFigures;
import org.backread.engine.Analysis;
import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.QuoteKind;
import org.backread.engine.text.OneLine;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;
import org.backread.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Something said in the draft, as the Voices view shows it.
 *
 * @param quote     how it is reported
 * @param span      what was said, from its first word to its last
 * @param paragraph the number of its paragraph, from 1
 * @param words     how many words were said
 * @param begins    its first words, on one line
 */
public record Statement(QuoteKind quote, Span span, int paragraph, int words, String begins) {
	private static final int FIRST_WORDS = 60;

	/** @return a statement of an analysed draft */
	static Statement of(Analysis analysis, Attribution attribution) {
		List<Span> said = attribution.content().isEmpty()
				? Stream.concat(attribution.source().stream(), attribution.cue().stream()).sorted().toList()
				: attribution.content();
		Span span = new Span(said.getFirst().start(), said.getLast().end());
		int words = attribution.content().stream().mapToInt(part -> DraftFigures.words(part.of(analysis.text()))).sum();
		String text = OneLine.of(span.of(analysis.text()));
		String begins = text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS).stripTrailing() + "\u2026";
		return new Statement(attribution.quote(), span, paragraph(analysis.paragraphs(), span), words, begins);
	}

	/** @return how it is reported, for people */
	public String how() {
		return switch (quote) {
			case DIRECT -> Messages.Statement_direct;
			case MIXED -> Messages.Statement_mixed;
			case INDIRECT -> Messages.Statement_indirect;
		};
	}

	/** @return all about it in a line */
	String describe(String speaker) {
		return NLS.bind(Messages.Statement_description, new Object[] { speaker, paragraph,
				words == 1 ? Messages.Statement_oneWord : NLS.bind(Messages.Statement_words, words), how(), begins });
	}

	private static int paragraph(List<Paragraph> paragraphs, Span span) {
		for (Paragraph paragraph : paragraphs) {
			if (span.start() < paragraph.span().end()) {
				return paragraph.index() + 1;
			}
		}
		return paragraphs.size();
	}
}
