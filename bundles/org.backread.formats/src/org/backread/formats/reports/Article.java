package org.backread.formats.reports;

import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import org.backread.engine.Analysis;
import org.backread.engine.text.OneLine;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;

/** The parts of an article. */
final class Article {
	private static final Set<ParagraphRole> BODY = Set.of(ParagraphRole.BODY, ParagraphRole.SUBHEAD, ParagraphRole.LIST_ITEM);

	private Article() {
	}

	/** @return the text of the first paragraph with a role, on one line; empty if there is none */
	static Optional<String> first(Analysis analysis, ParagraphRole role) {
		return analysis.paragraphs().stream().filter(paragraph -> paragraph.role() == role).findFirst()
				.map(paragraph -> OneLine.of(text(analysis, paragraph)));
	}

	/** @return the running copy with its subheads and lists, a blank line between paragraphs */
	static String body(Analysis analysis) {
		StringJoiner body = new StringJoiner("\n\n");
		analysis.paragraphs().stream().filter(paragraph -> BODY.contains(paragraph.role()))
				.forEach(paragraph -> body.add(text(analysis, paragraph)));
		return body.toString();
	}

	private static String text(Analysis analysis, Paragraph paragraph) {
		return paragraph.span().of(analysis.text());
	}
}
