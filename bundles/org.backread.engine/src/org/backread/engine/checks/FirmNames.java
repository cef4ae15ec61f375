package org.backread.engine.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/** Finds the firms of a draft that may be called like somebody in it: Vickery, which Joan Vickery founded. */
final class FirmNames {
	/** What a firm has and nobody else. */
	private static final Set<String> POSSESSIONS = Set.of("shares", "shareholders", "profits", "profit", "sales", "revenue", "revenues", "turnover", "headquarters",
			"factory", "factories", "plant", "plants", "workforce", "employees", "customers", "products", "subsidiary", "stock", "founder", "founders", "workers");
	/** What stands before "in" or "of" a firm. */
	private static final Set<String> RELATIONS = Set.of("shares", "stake", "stock", "founder", "owner", "subsidiary", "headquarters", "takeover", "workers", "employees");

	private FirmNames() {
	}

	/** @return the names of one word that are a firm's, somewhere outside quotations, by the words around them */
	static Set<String> of(Document document) {
		return document.mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME && !mention.quoted() && mention.name().indexOf(' ') < 0
				&& mention.title().isEmpty() && isFirm(document, mention)).map(Mention::name).collect(Collectors.toSet());
	}

	private static boolean isFirm(Document document, Mention mention) {
		List<Token> tokens = document.paragraphs().get(mention.paragraph()).sentences().get(mention.sentence()).tokens();
		int at = 0;
		while (at < tokens.size() && tokens.get(at).span().start() < mention.span().start()) {
			at++;
		}
		int next = word(tokens, at + 1).equals("'s") ? at + 2 : at + 1;
		boolean of = word(tokens, at - 1).equals("in") || word(tokens, at - 1).equals("of") || word(tokens, at - 1).equals("at");
		return POSSESSIONS.contains(word(tokens, next)) || word(tokens, next).equals("chief") && word(tokens, next + 1).equals("executive")
				|| of && RELATIONS.contains(word(tokens, at - 2)) || isWhich(tokens, at + 1) || isIt(tokens, at + 1);
	}

	/** "Vickery, which makes bells". */
	private static boolean isWhich(List<Token> tokens, int next) {
		return word(tokens, next).equals(",") && word(tokens, next + 1).equals("which");
	}

	/** "Vickery said it would move", "Vickery has sold its foundry": the first pronoun after the name and its verb is not one for a person. */
	private static boolean isIt(List<Token> tokens, int verb) {
		if (verb >= tokens.size() || tokens.get(verb).tag() != Tag.VERB && tokens.get(verb).tag() != Tag.AUX) {
			return false;
		}
		for (int i = verb; i < tokens.size() && !word(tokens, i).equals("\""); i++) {
			String word = word(tokens, i);
			if (word.equals("its") || word.equals("it") && i + 2 < tokens.size() && tokens.get(i + 1).tag() == Tag.AUX && tokens.get(i + 2).tag() == Tag.VERB) {
				return true;
			}
			if (tokens.get(i).tag() == Tag.PRON || tokens.get(i).tag() == Tag.PROPN || tokens.get(i).tag() == Tag.PUNCT || i > verb && tokens.get(i).tag() == Tag.NOUN) {
				return false; // "it" may stand for whatever was named in between
			}
		}
		return false;
	}

	private static String word(List<Token> tokens, int i) {
		return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
	}
}
