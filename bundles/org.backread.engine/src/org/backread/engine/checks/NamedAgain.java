package org.backread.engine.checks;

import java.util.List;
import java.util.function.Predicate;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.MentionRole;
import org.backread.engine.discourse.Nature;
import org.backread.engine.discourse.Referent;
import org.backread.engine.text.Span;

/**
 * Tells a passage that takes up somebody of the story: named in full outside it and by surname in it, or first in full in it and by
 * surname after. A paragraph of another story names its people in full, or by surnames that this one never explains.
 */
final class NamedAgain {
	private NamedAgain() {
	}

	/**
	 * @param document a draft
	 * @param passage  a paragraph or a sentence of it
	 * @return whether the passage takes up a person whom the draft names outside it
	 */
	static boolean in(Document document, Span passage) {
		return document.references().referents().stream().filter(NamedAgain::isPerson)
				.anyMatch(person -> isTakenUp(person, passage) || isTakenUpLater(person, passage));
	}

	/** Whoever speaks is one, though no list may have the first name. */
	private static boolean isPerson(Referent referent) {
		return referent.nature() == Nature.PERSON
				|| referent.nature() == Nature.UNKNOWN && referent.mentions().stream().anyMatch(mention -> mention.role() == MentionRole.SPEAKER);
	}

	private static boolean isTakenUp(Referent person, Span passage) {
		List<Mention> inside = names(person, mention -> passage.contains(mention.span()));
		return !inside.isEmpty() && inside.stream().noneMatch(NamedAgain::isFull)
				&& !names(person, mention -> mention.span().end() <= passage.start() && isFull(mention)).isEmpty();
	}

	private static boolean isTakenUpLater(Referent person, Span passage) {
		return names(person, mention -> mention.span().end() <= passage.start()).isEmpty()
				&& !names(person, mention -> passage.contains(mention.span()) && isFull(mention)).isEmpty()
				&& !names(person, mention -> mention.span().start() >= passage.end() && !isFull(mention)).isEmpty();
	}

	private static List<Mention> names(Referent person, Predicate<Mention> which) {
		return person.mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME).filter(which).toList();
	}

	private static boolean isFull(Mention name) {
		return name.name().indexOf(' ') > 0;
	}
}
