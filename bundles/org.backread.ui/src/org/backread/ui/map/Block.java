package org.backread.ui.map;

import java.util.ArrayList;
import java.util.List;

import org.backread.desk.DraftFigures;
import org.backread.engine.Analysis;
import org.backread.engine.ArticleMap;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.ui.Messages;
import org.backread.ui.review.FlagCounts;
import org.eclipse.osgi.util.NLS;

/**
 * A paragraph as the article map shows it.
 *
 * @param paragraph  the paragraph
 * @param begins     its first words, on one line
 * @param words      how many words it has
 * @param voices     who speaks in it
 * @param flags      what is flagged in it
 * @param similarity how alike it is to the paragraph before, from 0 to 1; 0 for the first
 */
public record Block(Paragraph paragraph, String begins, int words, List<String> voices, List<Flag> flags,
		double similarity) {
	/** More than this never fits on a line. */
	private static final int FIRST_WORDS = 200;
	/** More than this nobody wants to hear read out. */
	private static final int SPOKEN = 60;

	/**
	 * @param analysis the draft
	 * @param flags    what is flagged in it and was not dismissed
	 * @return its blocks, in order
	 */
	static List<Block> of(Analysis analysis, List<Flag> flags) {
		ArticleMap map = ArticleMap.of(analysis);
		List<Block> blocks = new ArrayList<>();
		for (Paragraph paragraph : analysis.paragraphs()) {
			String text = paragraph.span().of(analysis.text());
			String begins = text.substring(0, Math.min(FIRST_WORDS, text.length())).replaceAll("\\s+", " ");
			List<String> voices = map.voices().stream().filter(row -> row.statements().containsKey(paragraph.index()))
					.map(row -> row.voice().name()).toList();
			List<Flag> here = flags.stream().filter(flag -> paragraph.span().contains(flag.span().start())).toList();
			double similarity = paragraph.index() == 0 ? 0
					: map.topics().similarity(paragraph.index() - 1, paragraph.index());
			blocks.add(new Block(paragraph, begins, DraftFigures.words(text), voices, here, similarity));
		}
		return blocks;
	}

	/** @return the number of the paragraph, from 1 */
	public int number() {
		return paragraph.index() + 1;
	}

	/** @return what the paragraph is in the article, for people */
	public String role() {
		return switch (paragraph.role()) {
			case HEADLINE -> Messages.Block_headline;
			case STANDFIRST -> Messages.Block_standfirst;
			case BYLINE -> Messages.Block_byline;
			case SUBHEAD -> Messages.Block_subhead;
			case BODY -> Messages.Block_body;
			case LIST_ITEM -> Messages.Block_listItem;
			case CAPTION -> Messages.Block_caption;
			case FURNITURE -> Messages.Block_furniture;
		};
	}

	/** @return whether it is running copy */
	boolean isCopy() {
		return paragraph.role() == ParagraphRole.BODY || paragraph.role() == ParagraphRole.LIST_ITEM;
	}

	/** @return how alike it is to the paragraph before, in per cent */
	public int percent() {
		return (int) Math.round(100 * similarity);
	}

	/** @return what is flagged, for people; empty for nothing */
	public String flagged() {
		return flags.isEmpty() ? "" : FlagCounts.of(flags).toString();
	}

	/** @return role and voices, in one line; empty for plain copy in which nobody speaks */
	String detail() {
		String who = String.join(", ", voices);
		return isCopy() ? who : who.isEmpty() ? role() : NLS.bind(Messages.Block_detail, role(), who);
	}

	/** @return all about it in a line */
	String describe() {
		String size = words == 1 ? Messages.Statement_oneWord : NLS.bind(Messages.Statement_words, words);
		String first = begins.length() <= SPOKEN ? begins : begins.substring(0, SPOKEN).stripTrailing() + "\u2026";
		String speak = voices.isEmpty() ? "" : NLS.bind(Messages.Block_speak, String.join(", ", voices));
		String found = flags.isEmpty() ? "" : NLS.bind(Messages.Block_flagged, flagged());
		return NLS.bind(Messages.Block_description, new Object[] { number(), role(), size, first }) + speak + found
				+ (number() == 1 ? "" : NLS.bind(Messages.Block_alike, percent()));
	}
}
