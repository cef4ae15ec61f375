package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Finds where a sentence begins in the middle of another: a capital on a word that opens sentences, with no end mark before it. */
final class MissingStop {
	/** Words that no name holds in its middle: with a capital they open a sentence, whatever stands before. */
	private static final Set<String> SURE_OPENERS = Set.of("The", "He", "She", "It", "They", "This", "These", "Those", "There", "His", "Their", "However",
			"Meanwhile", "Therefore", "Instead");
	/** Words that open a sentence when the word before is in lower case. */
	private static final Set<String> OPENERS = Set.of("A", "An", "We", "Its", "Our", "In", "On", "At", "After", "Before", "But", "And", "Earlier", "As",
			"When", "While", "If", "For", "Although", "Some", "Many", "Most", "Also", "Since", "With", "By", "From", "So", "Yet", "Now", "Then", "Even",
			"Because", "Both", "No", "Not", "Only", "Another", "Other", "Such", "Under", "During", "According", "Despite", "Last", "Her");
	/** Openers that a name or a comma may follow. */
	private static final Set<String> JOINING_OPENERS = Set.of("However", "Meanwhile", "Therefore", "Instead", "But", "And");

	private MissingStop() {
	}

	/** @return the places where a new sentence begins, each from the word before it to the second word of it */
	static List<Span> find(List<Token> tokens) {
		List<Span> joints = new ArrayList<>();
		int firstVerb = 0;
		while (firstVerb < tokens.size() && !isVerb(tokens.get(firstVerb))) {
			firstVerb++;
		}
		int lastVerb = tokens.size() - 1;
		while (lastVerb >= 0 && !isVerb(tokens.get(lastVerb))) {
			lastVerb--;
		}
		for (int i = Math.max(3, firstVerb + 1); i < lastVerb && i + 2 < tokens.size(); i++) {
			if (begins(tokens.get(i - 1), tokens.get(i), tokens.get(i + 1))) {
				joints.add(new Span(tokens.get(i - 1).span().start(), tokens.get(i + 1).span().end()));
			}
		}
		return joints;
	}

	private static boolean begins(Token before, Token token, Token after) {
		boolean name = Character.isUpperCase(before.text().codePointAt(0));
		boolean opens = SURE_OPENERS.contains(token.text()) && (!name || before.tag() == Tag.PROPN) || OPENERS.contains(token.text()) && !name;
		boolean goesOn = Character.isLowerCase(after.text().codePointAt(0)) || JOINING_OPENERS.contains(token.text());
		return opens && goesOn && endsClause(before, token);
	}

	/** Whether a sentence could have ended with this word or closing mark. */
	private static boolean endsClause(Token before, Token opener) {
		if (before.tag() == Tag.PUNCT) {
			char c = before.text().charAt(before.text().length() - 1);
			return c == '"' && before.span().end() < opener.span().start() || c == ')';
		}
		return Character.isLetterOrDigit(before.text().codePointAt(0)) && switch (before.tag()) {
			case NOUN, PROPN, NUM, ADV, VERB, ADJ, PRON, AUX -> true;
			default -> false;
		};
	}

	private static boolean isVerb(Token token) {
		return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
	}
}
