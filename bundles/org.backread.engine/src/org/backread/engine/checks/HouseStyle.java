package org.backread.engine.checks;

import java.util.Objects;

/**
 * What newsrooms decide differently, so that a check has to be told.
 *
 * @param honorifics what the house does with courtesy titles
 */
public record HouseStyle(Honorifics honorifics) {
	/** No house in particular: whatever a draft does is right if it does so throughout. */
	public static final HouseStyle PLAIN = new HouseStyle(Honorifics.CONSISTENT);

	public HouseStyle {
		Objects.requireNonNull(honorifics);
	}
}
