package org.backread.engine.checks;

import java.util.List;
import java.util.Locale;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionRole;
import org.backread.engine.language.Nouns;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Tells a surname that stands for a person by itself from the same word inside something else. */
final class BareSurname {
	private BareSurname() {
	}

	/** @return whether the mention is one word, without title or first name, and no part of another name */
	static boolean is(Document document, Mention mention) {
		return mention.name().indexOf(' ') < 0 && document.words(mention.span()).equals(mention.name()) && !isPeople(document, mention.name())
				&& !isPart(document, mention);
	}

	/** "Democrats" is nobody's surname, though it may end a name. */
	private static boolean isPeople(Document document, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		boolean plural = name.endsWith("s") && (document.lexicon().isCommonNoun(lower) || document.lexicon().personNoun(Nouns.singular(lower)).isPresent());
		return plural || document.lexicon().isPlace(name);
	}

	/** A noun or a name beside it, or a heading's colon, makes it a part of something else; so may a capital that opens a sentence. */
	private static boolean isPart(Document document, Mention mention) {
		List<Token> tokens = document.paragraphs().get(mention.paragraph()).sentences().get(mention.sentence()).tokens();
		int at = 0;
		while (at < tokens.size() && tokens.get(at).span().start() < mention.span().start()) {
			at++;
		}
		boolean heading = at == 0 && (is(tokens, 1, ":") || tokens.getFirst().tag() != Tag.PROPN);
		boolean modifier = mention.role() == MentionRole.POSSESSOR && !is(tokens, at + 1, "'s") && !is(tokens, at + 1, "'");
		return heading || modifier || isPartBefore(tokens, at) || isPartAfter(tokens, at);
	}

	/** "Justice Vey", "Stop Vey", "Senators Roe and Vey", "Citizens for Vey", "the actor's Vey". */
	private static boolean isPartBefore(List<Token> tokens, int at) {
		boolean joined = is(tokens, at - 1, "and") || at > 0 && tokens.get(at - 1).tag() == Tag.ADP;
		return is(tokens, at - 1, "'s") || isCapital(tokens, joined ? at - 2 : at - 1);
	}

	/** "The Vey plan", "Vey & Company", "Vey, Roe and Brandt". */
	private static boolean isPartAfter(List<Token> tokens, int at) {
		Tag next = at + 1 < tokens.size() ? tokens.get(at + 1).tag() : Tag.PUNCT;
		boolean listed = next == Tag.CCONJ || is(tokens, at + 1, ",");
		return next == Tag.NOUN || next == Tag.NUM || next == Tag.SYM || isCapital(tokens, is(tokens, at + 1, "'s") || listed ? at + 2 : at + 1);
	}

	private static boolean is(List<Token> tokens, int i, String word) {
		return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
	}

	private static boolean isCapital(List<Token> tokens, int i) {
		return i >= 0 && i < tokens.size() && Character.isUpperCase(tokens.get(i).text().codePointAt(0)) && (i > 0 || tokens.get(i).tag() == Tag.PROPN);
	}
}
