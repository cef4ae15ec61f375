package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backread.engine.discourse.Rejection.Reason;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;

/** Tells whom a lost pronoun could be taken for, and why each fails. */
final class Rejections {
	private static final int MOST = 5;
	/** For "it" and "they" almost anything is a candidate; the nearest tell enough. */
	private static final int MOST_IMPERSONAL = 2;

	private final List<Paragraph> paragraphs;
	private final List<Mention> mentions;
	private final int[] positions;
	private final int[] links;
	private final NameLinker names;

	Rejections(List<Paragraph> paragraphs, List<Mention> mentions, int[] positions, int[] links, NameLinker names) {
		this.paragraphs = paragraphs;
		this.mentions = mentions;
		this.positions = positions;
		this.links = links;
		this.names = names;
	}

	/** @return those named before the pronoun, each once by the nearest mention: the one a reader would pick, then nearest first */
	List<Rejection> of(Mention pronounMention, Pronoun pronoun) {
		Map<Integer, Rejection> nearest = new HashMap<>();
		List<Rejection> found = new ArrayList<>();
		boolean misled = false;
		for (int i = mentions.size() - 1; i >= 0; i--) {
			Mention mention = mentions.get(i);
			if (links[i] < 0 || mention.span().start() >= pronounMention.span().start() || !isCandidate(mention, pronoun) || nearest.containsKey(links[i])) {
				continue;
			}
			Reason reason = reason(mention, pronounMention, pronoun);
			boolean misleading = !misled && pronoun.isPersonal() && mention.nature() == Nature.PERSON && reason != Reason.OTHER_GENDER;
			misled |= misleading;
			Rejection rejection = new Rejection(named(mention, links[i]), positions[pronounMention.paragraph()] - positions[mention.paragraph()], reason, misleading);
			nearest.put(links[i], rejection);
			found.add(rejection);
		}
		return found.stream().sorted(Comparator.comparing((Rejection r) -> !r.misleading())).limit(pronoun.isPersonal() ? MOST : MOST_IMPERSONAL).toList();
	}

	private Mention named(Mention mention, int link) {
		return new Mention(mention.kind(), mention.span(), names.fullest(link), mention.title(), mention.paragraph(), mention.sentence(), mention.nature(), mention.gender(),
				mention.number(), mention.quoted(), mention.role());
	}

	private static boolean isCandidate(Mention mention, Pronoun pronoun) {
		return !pronoun.isPersonal() || mention.nature() == Nature.PERSON;
	}

	private Reason reason(Mention mention, Mention pronounMention, Pronoun pronoun) {
		if (pronoun == Pronoun.IT && mention.nature() == Nature.PERSON) {
			return Reason.A_PERSON;
		}
		if (pronoun.isPersonal() && !mention.gender().fits(pronoun.gender())) {
			return Reason.OTHER_GENDER;
		}
		if (paragraphs.get(mention.paragraph()).role() == ParagraphRole.HEADLINE) {
			return Reason.HEADLINE_ONLY;
		}
		if (mention.quoted()) {
			return Reason.QUOTED_ONLY;
		}
		if (mention.paragraph() == pronounMention.paragraph() && mention.sentence() == pronounMention.sentence()) {
			return Reason.OTHER_PART_OF_SENTENCE;
		}
		if (pronoun == Pronoun.THEY) {
			return Reason.ONE_NOT_SEVERAL;
		}
		return positions[pronounMention.paragraph()] - positions[mention.paragraph()] <= 1 ? Reason.IN_PASSING : Reason.TOO_FAR;
	}
}
