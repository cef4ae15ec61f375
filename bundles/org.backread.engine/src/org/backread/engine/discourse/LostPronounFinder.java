package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.discourse.Rejection.Reason;
import org.backread.engine.language.Lexicon;
import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds the pronouns that nothing stands for, by newsroom custom: a person must have been introduced in the copy itself,
 * outside quotations, and lately. A later pronoun of a lost chain is part of the first one's fault and is not found again.
 */
final class LostPronounFinder {
	/** A speaker's last mention may be this many paragraphs back; anyone else's a little further. */
	private static final int REACH_OF_SPEAKER = 2;
	private static final int REACH = 4;
	private static final int MOST_CANDIDATES = 5;

	private final Lexicon lexicon;
	private final List<Paragraph> paragraphs;
	private final List<Mention> mentions;
	private final List<Attribution> attributions;

	LostPronounFinder(Lexicon lexicon, List<Paragraph> paragraphs, List<Mention> mentions, List<Attribution> attributions) {
		this.lexicon = lexicon;
		this.paragraphs = paragraphs;
		this.mentions = mentions;
		this.attributions = attributions;
	}

	/** @return the lost pronouns, in order */
	List<LostPronoun> find() {
		List<LostPronoun> lost = new ArrayList<>();
		Map<Pronoun, Integer> lastSupported = new EnumMap<>(Pronoun.class);
		Map<Pronoun, Integer> lastLost = new EnumMap<>(Pronoun.class);
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			if (mention.kind() != MentionKind.PRONOUN || mention.quoted() || paragraphs.get(mention.paragraph()).role() != ParagraphRole.BODY) {
				continue;
			}
			Pronoun pronoun = Pronoun.of(mention.name()).orElseThrow();
			Optional<Token> cue = cueOf(mention);
			boolean found = pronoun.isPersonal() ? isSupported(i, pronoun, cue.isPresent(), lastSupported, lastLost)
					: !isLostInPlace(i, pronoun);
			if (found) {
				lastSupported.put(pronoun, mention.paragraph());
			} else {
				if (!continuesLostChain(mention, pronoun, lastLost)) {
					lost.add(new LostPronoun(mention, pronoun, cue.map(Token::span),
							cue.flatMap(token -> lexicon.speechVerb(token.text())).map(SpeechVerb::lemma), rejections(i, pronoun)));
				}
				lastLost.put(pronoun, mention.paragraph());
			}
		}
		return lost;
	}

	private Optional<Token> cueOf(Mention pronoun) {
		for (Attribution attribution : attributions) {
			if (attribution.source().contains(pronoun.span()) && !attribution.cue().isEmpty()) {
				Span cue = attribution.cue().getFirst();
				return paragraphs.get(pronoun.paragraph()).sentences().get(pronoun.sentence()).tokens().stream()
						.filter(token -> token.span().equals(cue)).findFirst();
			}
		}
		return Optional.empty();
	}

	private static boolean continuesLostChain(Mention mention, Pronoun pronoun, Map<Pronoun, Integer> lastLost) {
		Integer last = lastLost.get(pronoun);
		return last != null && mention.paragraph() - last <= REACH;
	}

	/** Whether a person whom "he" or "she" fits was mentioned lately, or follows in the same sentence. */
	private boolean isSupported(int index, Pronoun pronoun, boolean speaker, Map<Pronoun, Integer> lastSupported, Map<Pronoun, Integer> lastLost) {
		Mention mention = mentions.get(index);
		int reach = speaker && mention.sentence() == 0 ? REACH_OF_SPEAKER : REACH;
		Integer before = lastSupported.get(pronoun);
		if (before != null && mention.paragraph() - before <= reach && lastLost.getOrDefault(pronoun, -1) <= before) {
			return true;
		}
		for (int i = index - 1; i >= 0; i--) {
			Mention candidate = mentions.get(i);
			if (mention.paragraph() - candidate.paragraph() > reach) {
				break;
			}
			if (isIntroduced(candidate) && candidate.kind() != MentionKind.PRONOUN && candidate.canBePerson() && candidate.gender().fits(pronoun.gender())) {
				return true;
			}
		}
		return followsInSentence(index, pronoun);
	}

	/** "When he arrived, Mr Smith …": in a fronted clause or phrase a pronoun may stand for what follows the comma. */
	private boolean followsInSentence(int index, Pronoun pronoun) {
		Mention mention = mentions.get(index);
		Sentence sentence = paragraphs.get(mention.paragraph()).sentences().get(mention.sentence());
		Optional<Span> comma = sentence.tokens().stream().filter(token -> token.text().equals(",")).map(Token::span).findFirst();
		if (comma.isEmpty() || mention.span().start() > comma.get().start() || !opensFrontedClause(sentence)) {
			return false;
		}
		for (int i = index + 1; i < mentions.size() && inSameSentence(mentions.get(i), mention); i++) {
			Mention candidate = mentions.get(i);
			if (candidate.span().start() > comma.get().start() && !candidate.quoted() && candidate.kind() != MentionKind.PRONOUN
					&& (pronoun.isPersonal() ? candidate.canBePerson() && candidate.gender().fits(pronoun.gender())
							: pronoun == Pronoun.IT || candidate.number() == GrammaticalNumber.PLURAL)) {
				return true;
			}
		}
		return false;
	}

	private static boolean opensFrontedClause(Sentence sentence) {
		Token first = sentence.tokens().getFirst();
		return switch (first.tag()) {
			case SCONJ, ADP, ADV, VERB -> true;
			default -> Pronoun.of(first.text()).isPresent() && !first.is("he") && !first.is("she") && !first.is("they") && !first.is("it");
		};
	}

	/** "They" that opens the copy, and "it also …" where the paragraph before tells of people only. */
	private boolean isLostInPlace(int index, Pronoun pronoun) {
		Mention mention = mentions.get(index);
		if (mention.sentence() > 0 || !isNominative(mention)) {
			return false;
		}
		Paragraph paragraph = paragraphs.get(mention.paragraph());
		Optional<Paragraph> before = bodyBefore(paragraph);
		if (before.isEmpty()) {
			return pronoun == Pronoun.THEY && candidatesBefore(index).isEmpty() && !followsInSentence(index, pronoun);
		}
		if (pronoun != Pronoun.IT || mention.span().start() != paragraph.span().start() || !isFollowedBy(paragraph.sentences().getFirst(), "also")) {
			return false;
		}
		return opensWithPerson(before.get());
	}

	private static boolean isNominative(Mention mention) {
		return mention.name().equalsIgnoreCase("they") || mention.name().equalsIgnoreCase("it");
	}

	/** Those before the pronoun in its own sentence that could be "they": in "Led by X, they …" X and "they" are not the same. */
	private List<Mention> candidatesBefore(int index) {
		Mention mention = mentions.get(index);
		Sentence sentence = paragraphs.get(mention.paragraph()).sentences().get(mention.sentence());
		if (opensWithParticiple(sentence)) {
			return List.of();
		}
		List<Mention> found = new ArrayList<>();
		for (int i = index - 1; i >= 0 && inSameSentence(mentions.get(i), mention); i--) {
			found.add(mentions.get(i));
		}
		return found;
	}

	private static boolean opensWithParticiple(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		if (tokens.size() < 3 || tokens.get(1).tag() != Tag.ADP) {
			return false;
		}
		String first = tokens.getFirst().lower(); // its capital may have misled the tagger
		return tokens.getFirst().tag() == Tag.VERB || first.endsWith("ed") || first.endsWith("en");
	}

	private static boolean isFollowedBy(Sentence sentence, String word) {
		return sentence.tokens().size() > 1 && sentence.tokens().get(1).is(word);
	}

	/** Whether a paragraph's last sentence has a person for its subject. */
	private boolean opensWithPerson(Paragraph paragraph) {
		int last = paragraph.sentences().size() - 1;
		return mentions.stream().filter(m -> m.paragraph() == paragraph.index() && m.sentence() == last).findFirst()
				.filter(m -> m.nature() == Nature.PERSON && m.span().start() == paragraph.sentences().get(last).span().start()).isPresent();
	}

	private Optional<Paragraph> bodyBefore(Paragraph paragraph) {
		for (int i = paragraph.index() - 1; i >= 0; i--) {
			if (paragraphs.get(i).role() == ParagraphRole.BODY) {
				return Optional.of(paragraphs.get(i));
			}
		}
		return Optional.empty();
	}

	private boolean isIntroduced(Mention candidate) {
		ParagraphRole role = paragraphs.get(candidate.paragraph()).role();
		return !candidate.quoted() && role != ParagraphRole.HEADLINE && role != ParagraphRole.FURNITURE && role != ParagraphRole.BYLINE;
	}

	private static boolean inSameSentence(Mention a, Mention b) {
		return a.paragraph() == b.paragraph() && a.sentence() == b.sentence();
	}

	/** The named people and bodies of the draft with the reason each fails, nearest first, each once. */
	private List<Rejection> rejections(int index, Pronoun pronoun) {
		Mention mention = mentions.get(index);
		Map<String, Rejection> nearest = new LinkedHashMap<>();
		boolean misled = false;
		for (int i = index - 1; i >= 0; i--) {
			Mention candidate = mentions.get(i);
			if (candidate.kind() == MentionKind.NAME && isCandidateFor(candidate, pronoun) && !nearest.containsKey(candidate.surname())) {
				Reason reason = reason(candidate, mention, pronoun);
				boolean misleading = !misled && pronoun.isPersonal() && (reason == Reason.TOO_FAR || reason == Reason.QUOTED_ONLY || reason == Reason.HEADLINE_ONLY);
				misled |= misleading;
				nearest.put(candidate.surname(), new Rejection(fullest(candidate), mention.paragraph() - candidate.paragraph(), reason, misleading));
			}
		}
		return nearest.values().stream().sorted(Comparator.comparing((Rejection r) -> !r.misleading())).limit(MOST_CANDIDATES).toList();
	}

	private static boolean isCandidateFor(Mention candidate, Pronoun pronoun) {
		return switch (pronoun) {
			case HE, SHE -> candidate.nature() == Nature.PERSON;
			case THEY -> candidate.nature() != Nature.THING;
			case IT -> true;
		};
	}

	private Mention fullest(Mention mention) {
		return mentions.stream().filter(m -> m.kind() == MentionKind.NAME && m.surname().equals(mention.surname()) && m.nature() == mention.nature())
				.max(Comparator.comparingInt(m -> m.name().length())).map(m -> new Mention(mention.kind(), mention.span(), m.name(), mention.paragraph(),
						mention.sentence(), mention.nature(), m.gender(), mention.number(), mention.quoted())).orElse(mention);
	}

	private Reason reason(Mention candidate, Mention pronounMention, Pronoun pronoun) {
		if (pronoun == Pronoun.IT && candidate.nature() == Nature.PERSON) {
			return Reason.A_PERSON;
		}
		if (pronoun.isPersonal() && !candidate.gender().fits(pronoun.gender())) {
			return Reason.OTHER_GENDER;
		}
		if (paragraphs.get(candidate.paragraph()).role() == ParagraphRole.HEADLINE) {
			return Reason.HEADLINE_ONLY;
		}
		if (candidate.quoted()) {
			return Reason.QUOTED_ONLY;
		}
		if (inSameSentence(candidate, pronounMention)) {
			return Reason.OTHER_PART_OF_SENTENCE;
		}
		return pronoun == Pronoun.THEY ? Reason.ONE_NOT_SEVERAL : Reason.TOO_FAR;
	}
}
