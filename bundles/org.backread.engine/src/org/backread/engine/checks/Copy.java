package org.backread.engine.checks;

import org.backread.engine.text.Paragraph;

/** Tells the story's own text from what stands around it. */
final class Copy {
	private Copy() {
	}

	/** @return whether a paragraph is read as part of the story: not a heading, a byline or page furniture */
	static boolean isCopy(Paragraph paragraph) {
		return switch (paragraph.role()) {
			case BODY, STANDFIRST, LIST_ITEM, CAPTION -> true;
			case HEADLINE, BYLINE, SUBHEAD, FURNITURE -> false;
		};
	}
}
