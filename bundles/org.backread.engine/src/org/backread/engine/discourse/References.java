package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people and things of a draft and all the words that stand for them. Immutable. */
public final class References {
	/** A draft of which nothing is known. */
	public static final References NONE = new References(List.of());

	private final List<Referent> referents;
	private final List<Reference> byPosition;

	/** Takes over the figures that the draft introduces; those that are lost are nobody. */
	References(List<Figure> figures) {
		List<Referent> all = new ArrayList<>();
		List<Reference> references = new ArrayList<>();
		for (Figure figure : figures) {
			if (figure.origin() != Figure.Origin.LOST) {
				Referent referent = new Referent(all.size(), figure.name(), figure.nature(), figure.gender(), figure.mentions());
				all.add(referent);
				for (int i = 0; i < figure.mentions().size(); i++) {
					references.add(new Reference(figure.mentions().get(i), referent, figure.confidences().get(i)));
				}
			}
		}
		references.sort(Comparator.comparing(reference -> reference.mention().span()));
		referents = List.copyOf(all);
		byPosition = List.copyOf(references);
	}

	/** @return everyone and everything the draft names or describes, in order of first reference */
	public List<Referent> referents() {
		return referents;
	}

	/**
	 * @param offset a position in the draft
	 * @return the innermost words there that stand for someone or something, and for whom or what; empty if there are none
	 */
	public Optional<Reference> at(int offset) {
		return byPosition.stream().filter(reference -> reference.mention().span().contains(offset))
				.min(Comparator.comparingInt(reference -> reference.mention().span().length()));
	}
}
