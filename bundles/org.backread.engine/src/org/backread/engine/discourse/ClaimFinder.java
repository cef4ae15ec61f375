package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
	private static final int OWN_VOICE = -1;

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
		Map<Integer, List<Integer>> statements = statementsByParagraph(paragraphs);
		List<Claim> claims = new ArrayList<>();
		int next = 0;
		for (Paragraph paragraph : paragraphs) {
			List<Span> quoted = new ArrayList<>();
			for (; next < quotations.size() && quotations.get(next).span().start() < paragraph.span().end(); next++) {
				quoted.add(quotations.get(next).span());
			}
			if (isCopy(paragraph.role())) {
				List<Integer> here = statements.getOrDefault(paragraph.index(), List.of());
				paragraph.sentences().forEach(sentence -> read(sentence, paragraph.index(), here, quoted, claims));
			}
		}
		claims.sort(Comparator.comparing(Claim::span));
		return claims;
	}

	private static boolean isCopy(ParagraphRole role) {
		return role == ParagraphRole.BODY || role == ParagraphRole.LIST_ITEM || role == ParagraphRole.STANDFIRST || role == ParagraphRole.CAPTION;
	}

	/** A statement may run over several paragraphs. */
	private Map<Integer, List<Integer>> statementsByParagraph(List<Paragraph> paragraphs) {
		Map<Integer, List<Integer>> statements = new HashMap<>();
		int first = 0;
		for (int i = 0; i < attributions.size(); i++) {
			List<Span> content = attributions.get(i).content();
			while (paragraphs.get(first).span().end() <= content.getFirst().start()) {
				first++;
			}
			for (int p = first; p < paragraphs.size() && paragraphs.get(p).span().start() < content.getLast().end(); p++) {
				statements.computeIfAbsent(p, index -> new ArrayList<>()).add(i);
			}
		}
		return statements;
	}

	private void read(Sentence sentence, int paragraph, List<Integer> statements, List<Span> quoted, List<Claim> claims) {
		List<Integer> here = statements.stream().filter(i -> attributions.get(i).content().stream().anyMatch(sentence.span()::overlaps)).toList();
		List<Span> atDistance = quoted.stream().filter(q -> sentence.span().contains(q) && owner(q, here) == OWN_VOICE).toList();
		Map<Integer, List<Sign>> byOwner = new TreeMap<>();
		for (Sign sign : signs.find(sentence.tokens(), atDistance)) {
			byOwner.computeIfAbsent(owner(sign.span(), here), owner -> new ArrayList<>()).add(sign);
		}
		byOwner.forEach((owner, found) -> claims.add(owner == OWN_VOICE ? new Claim(outside(sentence.span(), found, here), sentence.span(), paragraph, owner, owner, found)
				: new Claim(inside(attributions.get(owner), sentence.span()), sentence.span(), paragraph, owner, attributions.get(owner).voice(), found)));
	}

	/** @return the statement that words belong to: the one they report, or the innermost around them; -1 for none */
	private int owner(Span words, List<Integer> statements) {
		int owner = OWN_VOICE;
		for (int i : statements) {
			Attribution statement = attributions.get(i);
			if (statement.cue().stream().anyMatch(words::overlaps)) {
				return i;
			}
			boolean around = statement.content().stream().anyMatch(span -> span.contains(words));
			owner = around && (owner == OWN_VOICE || length(statement) < length(attributions.get(owner))) ? i : owner;
		}
		return owner;
	}

	private static int length(Attribution statement) {
		return statement.content().stream().mapToInt(Span::length).sum();
	}

	/** @return the part of a statement's content in a sentence */
	private static Span inside(Attribution statement, Span sentence) {
		List<Span> here = statement.content().stream().filter(sentence::overlaps).toList();
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
