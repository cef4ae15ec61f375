package org.backread.engine.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that mean the opposite of each other: rise and fall, safe and unsafe. Both words of a pair have one key, and a
 * side each.
 */
public final class Opposites {
	private static final Map<String, Side> SIDES = new HashMap<>();

	static {
		WordList.map("opposites.txt").forEach((word, other) -> {
			SIDES.put(Stems.of(word), new Side(Stems.of(word), false));
			for (String opposite : other.split(" ")) {
				SIDES.put(Stems.of(opposite), new Side(Stems.of(word), true));
			}
		});
	}

	private Opposites() {
	}

	/**
	 * Which side of a pair a word is on.
	 *
	 * @param key   the stem that both sides share
	 * @param other whether the word is the opposite of the key's own
	 */
	public record Side(String key, boolean other) {
	}

	/** @return the side of a stem; a stem without an opposite is its own key */
	public static Side of(String stem) {
		Side side = SIDES.get(stem);
		return side == null ? new Side(stem, false) : side;
	}
}
