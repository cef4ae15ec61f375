package org.backread.engine.checks;

import java.util.List;
import java.util.Locale;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
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
		return name.endsWith("s") && document.lexicon().isCommonNoun(name.toLowerCase(Locale.ROOT)) || document.lexicon().isPlace(name);
	}

	/** "The Vey plan", "Justice Vey", "Stop Vey", "Senators Roe and Vey", "Vey & Company", and a heading's "Vey:". */
	private static boolean isPart(Document document, Mention mention) {
		List<Token> tokens = document.paragraphs().get(mention.paragraph()).sentences().get(mention.sentence()).tokens();
		int at = 0;
		while (at < tokens.size() && tokens.get(at).span().start() < mention.span().start()) {
			at++;
		}
		int before = at > 0 && tokens.get(at - 1).is("and") ? at - 2 : at - 1;
		int after = at + 1 < tokens.size() && tokens.get(at + 1).is("'s") ? at + 2 : at + 1;
		Tag next = at + 1 < tokens.size() ? tokens.get(at + 1).tag() : Tag.PUNCT;
		boolean heading = at == 0 && at + 1 < tokens.size() && tokens.get(at + 1).text().equals(":");
		return heading || isCapital(tokens, before) || isCapital(tokens, after) || next == Tag.NOUN || next == Tag.NUM || next == Tag.SYM
				|| next == Tag.CCONJ && isCapital(tokens, at + 2);
	}

	private static boolean isCapital(List<Token> tokens, int i) {
		return i >= 0 && i < tokens.size() && Character.isUpperCase(tokens.get(i).text().codePointAt(0)) && (i > 0 || tokens.get(i).tag() == Tag.PROPN);
	}
}
