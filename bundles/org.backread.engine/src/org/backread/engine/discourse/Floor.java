package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;

/** What has been said in a draft so far, and who has the floor: whose words the next quotation goes on with unless it is given to somebody else. */
final class Floor {
	/** Inside a sentence that says nothing of who speaks, fewer words are a term rather than speech. */
	static final int LONG_WITHOUT_VOICE = 5;

	private final List<Utterance> said = new ArrayList<>();
	/** The utterance that has the floor, null before the first, and the paragraph it ended in. */
	private Utterance current;
	private int currentParagraph;
	/** Whether a verb of reporting announces words, so that they need no marks. */
	private boolean announcedByVerb;

	/** @return what was said so far, in order of position */
	List<Report> reports() {
		return said.stream().filter(utterance -> !utterance.isAnnounced()).sorted(Comparator.comparingInt(Utterance::start)).map(Utterance::toReport).toList();
	}

	/** Adds what is said without giving it the floor. */
	void add(Utterance utterance) {
		said.add(utterance);
	}

	/** Adds what is said in a paragraph, and gives it the floor. */
	void take(Utterance utterance, int paragraph) {
		said.add(utterance);
		current = utterance;
		currentParagraph = paragraph;
	}

	/**
	 * Adds what a cue reports. It takes the floor unless it is told aside, without marks, of somebody who has just been quoted, or
	 * goes on with what the same speaker said in the paragraph.
	 */
	void say(Passage passage, int paragraph, Cue cue, Utterance utterance) {
		boolean aside = !utterance.isOpen() && isQuotedIn(passage);
		if (!aside && (cue.form() != Cue.Form.SHARED || !isTaken(paragraph))) {
			take(utterance, paragraph);
		} else {
			add(utterance);
		}
	}

	/** Like {@link #take}, for words that are still to come. */
	void announce(Utterance utterance, int paragraph, boolean byVerb) {
		take(utterance, paragraph);
		announcedByVerb = byVerb;
	}

	/** @return how much was said so far, for {@link #forget} */
	int size() {
		return said.size();
	}

	/** Takes back what was said since then and turns out to be part of what somebody named later reports. */
	void forget(int since, Content whole, Span verb) {
		said.subList(since, said.size()).removeIf(utterance -> utterance.isWithin(whole, verb));
	}

	/** @return whether somebody speaks in the paragraph already */
	boolean isTaken(int paragraph) {
		return current != null && currentParagraph == paragraph;
	}

	/** Words without marks after "Vey wrote:" are what she wrote. */
	boolean takesAnnounced(Passage passage, List<Cue> here, int paragraph) {
		if (current == null || !current.isAnnounced() || !announcedByVerb || paragraph - currentParagraph > 1 || !here.isEmpty() || passage.isBareQuotation()) {
			return false;
		}
		current.addWords(passage.span(0, passage.size()), passage.hasQuotation(0, passage.size()) ? QuoteKind.MIXED : QuoteKind.INDIRECT);
		return true;
	}

	/** A passage of nothing but a quotation goes on with what was said before it. */
	boolean goesOn(Passage passage, int paragraph) {
		boolean inSight = current != null && (currentParagraph == paragraph || current.isOpen() && paragraph - currentParagraph == 1);
		if (!inSight || !passage.isBareQuotation()) {
			return false;
		}
		for (int i = 0; i < passage.size(); i++) {
			if (passage.isQuotation(i)) {
				current.addQuotation(passage.item(i).span());
			}
		}
		currentParagraph = paragraph;
		return true;
	}

	/** Adds a quotation to the words of whoever has the floor. */
	void add(Span quotation) {
		current.addQuotation(quotation);
	}

	/** "…," Vey said of those who voted, "…": after a mark the quotation goes on that her name interrupted. */
	boolean isInterrupted(Passage passage, int quotation) {
		return passage.isQuotation(0) && passage.isClosedQuotation(0) && passage.isComma(quotation - 1) && current != null
				&& current.start() == passage.item(0).span().start() && current.isOpen();
	}

	/** "…," Vey said. "…" by the spring. But "…" for now: the next sentence of the paragraph opens with more of her words. */
	boolean isTakenUp(Passage passage, int paragraph, int quotation) {
		boolean opens = true;
		for (int i = 0; i < quotation; i++) {
			opens &= passage.isMark(i) || passage.tag(i) == Tag.CCONJ || passage.tag(i) == Tag.ADV;
		}
		return opens && passage.wordsOf(quotation).size() >= LONG_WITHOUT_VOICE && isTaken(paragraph) && !current.isAnnounced() && current.isOpen();
	}

	/** "Vey says it is “late” because “nobody asked”": the same sentence goes on with her words. */
	boolean isFollowing(Passage passage, int quotation) {
		return isQuotedIn(passage) && passage.hasQuotation(0, quotation);
	}

	/** Whether the passage has quoted somebody already: "…," said Vey, who says it sank. The next quotation is still Vey's. */
	boolean isQuotedIn(Passage passage) {
		return current != null && !current.isAnnounced() && current.isOpen() && current.start() >= passage.span(0, 1).start();
	}
}
