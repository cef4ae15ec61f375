package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds the "they" and "it" that are lost where they stand: a "they" in the first sentence of the copy with nobody before
 * it, and an "it also …" that opens a paragraph after a sentence about a person.
 */
final class ImpersonalPronouns {
	private final List<Paragraph> paragraphs;
	private final List<Mention> mentions;

	ImpersonalPronouns(List<Paragraph> paragraphs, List<Mention> mentions) {
		this.paragraphs = paragraphs;
		this.mentions = mentions;
	}

	/** @return the lost ones, in order */
	List<Mention> lost() {
		List<Mention> lost = new ArrayList<>();
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			if (mention.kind() == MentionKind.PRONOUN && mention.role() != MentionRole.POSSESSOR && !mention.quoted() && mention.sentence() == 0
					&& paragraphs.get(mention.paragraph()).role() == ParagraphRole.BODY && isLost(i)) {
				lost.add(mention);
			}
		}
		return lost;
	}

	private boolean isLost(int index) {
		Mention mention = mentions.get(index);
		Paragraph paragraph = paragraphs.get(mention.paragraph());
		Optional<Paragraph> before = bodyBefore(paragraph);
		return switch (Pronoun.of(mention.name()).orElseThrow()) {
			case THEY -> before.isEmpty() && mention.name().equalsIgnoreCase("they") && !hasCandidateBefore(index) && !follows(index);
			case IT -> before.isPresent() && opensWithItAlso(paragraph, mention) && closesOnAPerson(before.get());
			case HE, SHE -> false;
		};
	}

	private static boolean opensWithItAlso(Paragraph paragraph, Mention mention) {
		List<Token> tokens = paragraph.sentences().getFirst().tokens();
		return mention.span().start() == paragraph.span().start() && tokens.size() > 1 && tokens.get(1).is("also");
	}

	/** Whether the subject that opens a paragraph's last sentence is a person. */
	private boolean closesOnAPerson(Paragraph paragraph) {
		int last = paragraph.sentences().size() - 1;
		List<Mention> inLast = mentions.stream().filter(m -> m.paragraph() == paragraph.index() && m.sentence() == last).toList();
		boolean several = inLast.size() > 1 && paragraph.sentences().get(last).tokens().stream()
				.anyMatch(token -> token.is("and") && token.span().start() == inLast.get(0).span().end() + 1 && token.span().end() + 1 == inLast.get(1).span().start());
		return !several && inLast.stream().findFirst()
				.filter(m -> m.nature() == Nature.PERSON && m.span().start() == paragraph.sentences().get(last).span().start()).isPresent();
	}

	/** Whether someone stands before the pronoun in its sentence. In "Led by X, they …" X and "they" are not the same. */
	private boolean hasCandidateBefore(int index) {
		Mention mention = mentions.get(index);
		boolean any = index > 0 && inSameSentence(mentions.get(index - 1), mention);
		return any && !opensWithParticiple(paragraphs.get(mention.paragraph()).sentences().get(mention.sentence()));
	}

	private static boolean opensWithParticiple(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		if (tokens.size() < 3 || tokens.get(1).tag() != Tag.ADP) {
			return false;
		}
		String first = tokens.getFirst().lower(); // its capital may have misled the tagger
		return tokens.getFirst().tag() == Tag.VERB || first.endsWith("ed") || first.endsWith("en");
	}

	/** "When they arrived, the ministers …": in a fronted clause a pronoun may stand for what follows the comma. */
	private boolean follows(int index) {
		Mention mention = mentions.get(index);
		Sentence sentence = paragraphs.get(mention.paragraph()).sentences().get(mention.sentence());
		Optional<Span> comma = sentence.tokens().stream().filter(token -> token.text().equals(",")).map(Token::span).findFirst();
		if (comma.isEmpty() || mention.span().start() > comma.get().start() || mention.span().start() == sentence.span().start()) {
			return false;
		}
		return mentions.subList(index + 1, mentions.size()).stream().takeWhile(m -> inSameSentence(m, mention))
				.anyMatch(m -> m.span().start() > comma.get().start() && m.kind() == MentionKind.NOUN && m.number() == GrammaticalNumber.PLURAL);
	}

	private Optional<Paragraph> bodyBefore(Paragraph paragraph) {
		for (int i = paragraph.index() - 1; i >= 0; i--) {
			if (paragraphs.get(i).role() == ParagraphRole.BODY) {
				return Optional.of(paragraphs.get(i));
			}
		}
		return Optional.empty();
	}

	private static boolean inSameSentence(Mention a, Mention b) {
		return a.paragraph() == b.paragraph() && a.sentence() == b.sentence();
	}
}
