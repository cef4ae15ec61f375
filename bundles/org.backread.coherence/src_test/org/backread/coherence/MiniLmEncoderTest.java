package org.backread.coherence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.backread.engine.language.PassageEncoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The encoder runs on this machine and tells subjects apart. */
class MiniLmEncoderTest {
	private static PassageEncoder encoder;

	@BeforeAll
	static void load() throws IOException {
		encoder = new MiniLmLoader().load();
	}

	@Test
	void passagesOfOneSubjectAreMoreAlikeThanOthers() {
		String bridge = "Engineers found cracks in two girders of the swing bridge.";
		double same = similarity(bridge, "The bridge will stay closed until its cracks have been repaired.");
		double other = similarity(bridge, "The striker tore a hamstring and will miss the cup final.");
		assertTrue(same > other + 0.1, same + " and " + other);
	}

	@Test
	void aVectorHasLengthOneAndIsTheSameAgain() {
		float[] vector = encoder.encode("The ferry carries forty cars.");
		double square = 0;
		for (float number : vector) {
			square += number * number;
		}
		assertEquals(1, square, 1e-4);
		assertArrayEquals(vector, encoder.encode("The ferry carries forty cars."));
	}

	@Test
	void anyTextHasAVector() {
		for (String text : new String[] { "", " ", "\uD83D", "\uD83D\uDE00\u0000", "漢字", "word ".repeat(5_000), "x".repeat(50_000) }) {
			assertEquals(384, encoder.encode(text).length);
		}
	}

	private static double similarity(String one, String other) {
		float[] a = encoder.encode(one);
		float[] b = encoder.encode(other);
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
