package org.backread.formats.reports;

import java.util.List;
import java.util.Optional;

import org.backread.desk.Dismissals;
import org.backread.engine.Analysis;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.review.Anchor;

/** Where in a draft something stands. */
final class Places {
	private final Analysis analysis;

	Places(Analysis analysis) {
		this.analysis = analysis;
	}

	/** @return where an anchor's words are now; empty if they are gone or there is no anchor */
	Optional<Span> of(Anchor anchor) {
		return Optional.ofNullable(Dismissals.place(analysis.text(), anchor));
	}

	/** @return the index of the paragraph in which a place begins; of the next one for a place between two; -1 after the last */
	int index(Span span) {
		List<Paragraph> paragraphs = analysis.paragraphs();
		int low = 0;
		int high = paragraphs.size();
		while (low < high) { // the first paragraph that ends after the place begins
			int middle = (low + high) >>> 1;
			if (paragraphs.get(middle).span().end() <= span.start()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < paragraphs.size() ? low : -1;
	}

	/** @return the number, as people count, of the paragraph in which a place begins */
	int paragraph(Span span) {
		int index = index(span);
		return index < 0 ? analysis.paragraphs().size() : index + 1;
	}

	/** @return the sentence in which a place begins; the place itself where there is none */
	Span sentence(Span span) {
		int index = index(span);
		return index < 0 ? span : analysis.paragraphs().get(index).sentences().stream().map(Sentence::span)
				.filter(sentence -> sentence.start() <= span.start() && span.start() < sentence.end()).findFirst().orElse(span);
	}
}
