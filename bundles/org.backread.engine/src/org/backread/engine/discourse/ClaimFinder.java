package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.backread.engine.discourse.Claim.Sign;
import org.backread.engine.language.ClaimWords;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;

/**
 * Finds the claims of a draft. Each sign in a sentence belongs to the statement that it reports, or to the innermost
 * statement around it, or else to the draft's own voice; the signs of one owner in one sentence make one claim.
 */
final class ClaimFinder {
	private final List<Attribution> attributions;
	private final List<Quotation> quotations;
	private final ClaimSigns signs;

	/**
	 * @param attributions the statements of a draft, in order of their contents
	 * @param quotations   the words in quotation marks in it, in order
	 * @param words        the words that make a statement worth checking
	 */
	ClaimFinder(List<Attribution> attributions, List<Quotation> quotations, ClaimWords words) {
		this.attributions = attributions;
		this.quotations = quotations;
		this.signs = new ClaimSigns(words);
	}

	/** @return the claims in the draft's paragraphs, in order of position */
	List<Claim> find(List<Paragraph> paragraphs) {
		Statements statements = new Statements(paragraphs, attributions);
		List<Claim> claims = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			if (isCopy(paragraph.role())) {
				paragraph.sentences().forEach(sentence -> read(sentence, paragraph.index(), statements, claims));
			}
		}
		claims.sort(Comparator.comparing(Claim::span));
		return claims;
	}

	private static boolean isCopy(ParagraphRole role) {
		return role == ParagraphRole.BODY || role == ParagraphRole.LIST_ITEM || role == ParagraphRole.STANDFIRST || role == ParagraphRole.CAPTION;
	}

	private void read(Sentence sentence, int paragraph, Statements statements, List<Claim> claims) {
		List<Span> atDistance = Passage.between(quotations, sentence.span().start(), sentence.span().end()).stream().map(Quotation::span).filter(q -> sentence.span().contains(q) && statements.at(q) == Statements.OWN_VOICE).toList();
		Map<Integer, List<Sign>> byOwner = new TreeMap<>();
		for (Sign sign : signs.find(sentence.tokens(), atDistance)) {
			byOwner.computeIfAbsent(statements.at(sign.span()), owner -> new ArrayList<>()).add(sign);
		}
		byOwner.forEach((owner, found) -> {
			boolean own = owner == Statements.OWN_VOICE;
			Span span = own ? outside(sentence.span(), found, statements.in(sentence.span())) : inside(attributions.get(owner), sentence.span());
			claims.add(new Claim(span, sentence.span(), paragraph, owner, own ? -1 : attributions.get(owner).voice(), found));
		});
	}

	/** @return the part of a statement's content in a sentence */
	private static Span inside(Attribution statement, Span sentence) {
		List<Span> here = statement.content().stream().filter(sentence::overlaps).toList();
		if (here.isEmpty()) {
			return sentence; // the cue stands in another sentence than the words
		}
		return new Span(Math.max(here.getFirst().start(), sentence.start()), Math.min(here.getLast().end(), sentence.end()));
	}

	/** @return the part of a sentence between statements that its own signs stand in */
	private Span outside(Span sentence, List<Sign> found, List<Integer> statements) {
		int start = sentence.start();
		int end = sentence.end();
		for (int i : statements) {
			for (Span content : attributions.get(i).content()) {
				start = content.end() <= found.getFirst().span().start() ? Math.max(start, content.end()) : start;
				end = content.start() >= found.getLast().span().end() ? Math.min(end, content.start()) : end;
			}
		}
		return new Span(start, end);
	}
}
