package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backread.engine.discourse.Claim.Sign;
import org.backread.engine.language.ClaimKind;
import org.backread.engine.language.ClaimWords;
import org.backread.engine.language.Quantity;
import org.backread.engine.language.QuantityReader;
import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/** Finds the words of a sentence that make it worth checking. */
final class ClaimSigns {
	/** A smaller count is too common to be worth a check by itself. */
	private static final double LEAST_COUNT = 10;
	/** More words in marks are speech or a title rather than words held at a distance. */
	private static final int MOST_SCARE_WORDS = 3;

	private final ClaimWords words;

	ClaimSigns(ClaimWords words) {
		this.words = words;
	}

	/**
	 * @param tokens the words of a sentence
	 * @param quoted the words in quotation marks in it that nobody is reported to have said
	 * @return what makes the sentence worth checking, in order of position
	 */
	List<Sign> find(List<Token> tokens, List<Span> quoted) {
		List<Sign> signs = new ArrayList<>();
		for (int i = 0; i < tokens.size();) {
			Optional<ClaimWords.Match> match = words.at(tokens, i);
			if (match.isPresent()) {
				signs.add(new Sign(match.get().kind(), new Span(tokens.get(i).span().start(), tokens.get(match.get().to() - 1).span().end())));
			}
			i = match.map(ClaimWords.Match::to).orElse(i + 1);
		}
		QuantityReader.read(tokens).stream().filter(ClaimSigns::isWorthChecking).forEach(q -> signs.add(new Sign(ClaimKind.FIGURE, q.span())));
		quoted.stream().filter(span -> isScare(tokens, span)).forEach(span -> signs.add(new Sign(ClaimKind.CONTESTED, span)));
		signs.sort(Comparator.comparing(Sign::span));
		return signs;
	}

	private static boolean isWorthChecking(Quantity quantity) {
		return switch (quantity.kind()) {
			case AGE -> false;
			case COUNT -> quantity.value() >= LEAST_COUNT;
			case MONEY, PERCENT -> true;
		};
	}

	/** Capitals make a title or a nickname of words in marks. */
	private static boolean isScare(List<Token> tokens, Span quoted) {
		List<Token> inside = tokens.stream().filter(t -> quoted.contains(t.span()) && Character.isLetter(t.text().charAt(0))).toList();
		return !inside.isEmpty() && inside.size() <= MOST_SCARE_WORDS && inside.stream().allMatch(t -> Character.isLowerCase(t.text().charAt(0)));
	}
}
