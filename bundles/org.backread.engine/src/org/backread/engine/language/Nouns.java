package org.backread.engine.language;

import java.util.Map;
import java.util.Set;

/** The number of English nouns, by their endings and the common exceptions. */
public final class Nouns {
	private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("men", "man"), Map.entry("women", "woman"),
			Map.entry("children", "child"), Map.entry("people", "person"), Map.entry("feet", "foot"), Map.entry("teeth", "tooth"),
			Map.entry("wives", "wife"), Map.entry("lives", "life"), Map.entry("knives", "knife"), Map.entry("thieves", "thief"),
			Map.entry("leaves", "leaf"), Map.entry("halves", "half"), Map.entry("criteria", "criterion"), Map.entry("media", "medium"),
			Map.entry("data", "datum"), Map.entry("mice", "mouse"), Map.entry("geese", "goose"), Map.entry("crises", "crisis"),
			Map.entry("analyses", "analysis"), Map.entry("bases", "base"), Map.entry("police", "police"), Map.entry("folk", "folk"));
	private static final Set<String> SINGULAR_IN_S = Set.of("news", "series", "species", "politics", "economics", "physics",
			"mathematics", "athletics", "gas", "bus", "lens", "bias", "corps", "means", "diabetes", "measles", "chaos", "atlas",
			"canvas", "christmas", "texas", "alas", "perhaps", "always", "headquarters");

	private Nouns() {
	}

	/** @return whether the noun, in lower case, has the form of a plural */
	public static boolean isPlural(String noun) {
		if (IRREGULAR.containsKey(noun) || noun.endsWith("men") && noun.length() > 4 && !noun.endsWith("imen")) {
			return true;
		}
		return noun.endsWith("s") && noun.length() > 3 && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is")
				&& !SINGULAR_IN_S.contains(noun);
	}

	/** @return the singular of a noun in lower case; the noun itself if it is none */
	public static String singular(String noun) {
		if (!isPlural(noun)) {
			return noun;
		}
		String irregular = IRREGULAR.get(noun);
		if (irregular != null) {
			return irregular;
		}
		if (noun.endsWith("men")) {
			return noun.substring(0, noun.length() - 2) + "an";
		}
		if (noun.endsWith("ies") && noun.length() > 4) {
			return noun.substring(0, noun.length() - 3) + "y";
		}
		if (noun.endsWith("sses") || noun.endsWith("shes") || noun.endsWith("ches") || noun.endsWith("xes")) {
			return noun.substring(0, noun.length() - 2);
		}
		return noun.substring(0, noun.length() - 1);
	}
}
