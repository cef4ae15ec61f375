package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinesTest {
	@Test
	void positionsCountLinesAndCodePoints() {
		Lines lines = new Lines("a\r\nb\r\uD83D\uDE00c\n\n");
		assertEquals(new Position(1, 1), lines.at(0));
		assertEquals(new Position(2, 1), lines.at(3));
		assertEquals(new Position(3, 2), lines.at(7));
		assertEquals(new Position(4, 1), lines.at(9));
		assertEquals(new Position(5, 1), lines.at(10));
	}
}
