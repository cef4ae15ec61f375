package org.backread.engine.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the paragraphs that go on about somebody: they call by one name a person whom an earlier paragraph has named. */
final class KnownSurnames {
	private KnownSurnames() {
	}

	/**
	 * @param mentions of a draft, in order
	 * @return the indexes of the paragraphs that call a person by a single name which somebody of an earlier paragraph bears
	 */
	static Set<Integer> paragraphs(List<Mention> mentions) {
		Map<String, Integer> firstNamed = new HashMap<>();
		Set<Integer> continued = new HashSet<>();
		for (Mention mention : mentions) {
			if (mention.kind() == MentionKind.NAME) {
				int first = firstNamed.computeIfAbsent(mention.surname().toLowerCase(Locale.ROOT), surname -> mention.paragraph());
				boolean person = mention.nature() == Nature.PERSON || mention.role() == MentionRole.SPEAKER;
				if (first < mention.paragraph() && person && mention.name().indexOf(' ') < 0) {
					continued.add(mention.paragraph());
				}
			}
		}
		return continued;
	}
}
