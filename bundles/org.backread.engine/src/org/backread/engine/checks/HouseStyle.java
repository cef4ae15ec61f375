package org.backread.engine.checks;

import java.util.List;
import java.util.Objects;

/**
 * What newsrooms decide differently, so that a check has to be told.
 *
 * @param honorifics what the house does with courtesy titles
 * @param furniture  lines that the house knows for page furniture, as its settings have them; one that ends in {@code *}
 *                   stands for every line that begins so
 */
public record HouseStyle(Honorifics honorifics, List<String> furniture) {
	/** No house in particular: whatever a draft does is right if it does so throughout. */
	public static final HouseStyle PLAIN = new HouseStyle(Honorifics.CONSISTENT);

	public HouseStyle {
		Objects.requireNonNull(honorifics);
		furniture = List.copyOf(furniture);
	}

	/** A house that knows of no furniture but what everybody knows. */
	public HouseStyle(Honorifics honorifics) {
		this(honorifics, List.of());
	}
}
