package org.backread.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.MentionRole;
import org.backread.engine.discourse.Nature;
import org.backread.engine.discourse.Reference;
import org.backread.engine.discourse.Referent;
import org.backread.engine.language.Gender;
import org.backread.ui.Messages;

/** Who else a pronoun could have been taken for, and why it was not. */
final class Rivals {
	/** Further back than this nobody would look. */
	private static final int REACH = 4;
	private static final int MOST = 3;

	private Rivals() {
	}

	/**
	 * Somebody else who fits.
	 *
	 * @param referent       who
	 * @param nearest        the last mention before the pronoun
	 * @param paragraphsAway paragraphs between the two
	 * @param reason         why it was not taken
	 */
	record Rival(Referent referent, Mention nearest, int paragraphsAway, String reason) {
	}

	/**
	 * @param pronoun   the pronoun and whom it was taken for
	 * @param referents everyone in the draft
	 * @return the others of the same kind lately mentioned, nearest first
	 */
	static List<Rival> of(Reference pronoun, List<Referent> referents) {
		Mention words = pronoun.mention();
		if (words.kind() != MentionKind.PRONOUN || pronoun.referent().nature() != Nature.PERSON) {
			return List.of();
		}
		return referents.stream()
				.filter(other -> other.id() != pronoun.referent().id() && other.nature() == Nature.PERSON
						&& fits(other.gender(), words.gender()))
				.flatMap(other -> before(other, words).stream().map(nearest -> rival(pronoun, other, nearest)))
				.filter(rival -> rival.paragraphsAway() <= REACH)
				.sorted(Comparator.comparing((Rival rival) -> rival.nearest().span()).reversed()).limit(MOST).toList();
	}

	private static Rival rival(Reference pronoun, Referent other, Mention nearest) {
		Mention taken = before(pronoun.referent(), pronoun.mention()).orElse(nearest);
		String reason;
		if (nearest.quoted()) {
			reason = Messages.Rivals_quoted;
		} else if (nearest.span().compareTo(taken.span()) < 0) {
			reason = Messages.Rivals_further;
		} else if (nearest.role() == MentionRole.OTHER || nearest.role() == MentionRole.POSSESSOR) {
			reason = Messages.Rivals_passing;
		} else {
			reason = Messages.Rivals_lessProminent;
		}
		return new Rival(other, nearest, pronoun.mention().paragraph() - nearest.paragraph(), reason);
	}

	private static Optional<Mention> before(Referent referent, Mention words) {
		Stream<Mention> earlier = referent.mentions().stream()
				.filter(mention -> mention.span().end() <= words.span().start());
		return earlier.reduce((one, next) -> next);
	}

	private static boolean fits(Gender one, Gender other) {
		return one == other || one == Gender.EITHER || other == Gender.EITHER;
	}
}
