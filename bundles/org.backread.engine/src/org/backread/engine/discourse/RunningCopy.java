package org.backread.engine.discourse;

import java.util.List;
import java.util.regex.Pattern;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Counts the paragraphs of a draft as its reader does: page furniture, bylines, subheads and labels take no place. */
final class RunningCopy {
	/** A rule of dashes or stars, or a time of day, parts the items of a live page; what was said before is out of mind. */
	private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]{1,20}|\\d{1,2}[:.]\\d{2} ?[ap]\\.?m\\.?");
	private static final int BREAK_COUNTS = 3;
	/** A paragraph of no more words is a label. */
	private static final int LABEL = 2;

	private RunningCopy() {
	}

	/** @return for each paragraph its place: the difference of two is the distance between them */
	static int[] positions(String text, List<Paragraph> paragraphs) {
		int[] positions = new int[paragraphs.size()];
		int position = 0;
		for (Paragraph paragraph : paragraphs) {
			positions[paragraph.index()] = position;
			ParagraphRole role = paragraph.role();
			if (isBreak(text, paragraph)) {
				position += BREAK_COUNTS;
			} else if (isLabel(paragraph)) {
				continue; // "Pause.", "Getty.", "Abstract."
			} else if (role != ParagraphRole.FURNITURE && role != ParagraphRole.SUBHEAD && role != ParagraphRole.BYLINE) {
				position++;
			}
		}
		return positions;
	}

	/** @return whether the draft is a live page: breaks part it into items, each with a subject of its own */
	static boolean isBroken(String text, List<Paragraph> paragraphs) {
		return paragraphs.stream().anyMatch(paragraph -> isBreak(text, paragraph));
	}

	private static boolean isLabel(Paragraph paragraph) {
		List<Token> words = paragraph.sentences().size() != 1 ? List.of()
				: paragraph.sentences().getFirst().tokens().stream().filter(token -> token.tag() != Tag.PUNCT).toList();
		return words.size() == 1 || words.size() == LABEL && words.stream().noneMatch(word -> word.tag() == Tag.PRON || word.tag() == Tag.VERB || word.tag() == Tag.AUX);
	}

	private static boolean isBreak(String text, Paragraph paragraph) {
		return paragraph.span().length() <= 20 && BREAK.matcher(paragraph.span().of(text)).matches();
	}
}
