package org.backread.engine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
	@ParameterizedTest
	@CsvSource({ "announce, announced", "carry, carried", "stay, stayed", "plan, planned", "open, opened", "admit, admitted", "fix, fixed", "sign, signed",
			"meet, met", "hold, held", "go, went" })
	void formsThePast(String base, String past) {
		assertEquals(past, Verbs.past(base));
	}

	@Test
	void formsOfOneVerbHaveOneStem() {
		assertEquals(Stems.of("rises"), Stems.of("rose"));
		assertEquals(Stems.of("rising"), Stems.of("risen"));
		assertEquals(Stems.of("opening"), Stems.of("opened"));
	}
}
