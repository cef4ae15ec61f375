package org.backread.engine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backread.engine.language.Quantity.Bound;
import org.backread.engine.language.Quantity.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
	private static Language language;

	@BeforeAll
	static void load() {
		language = Language.english();
	}

	private static List<Quantity> read(String sentence) {
		return QuantityReader.read(language.read(sentence).getFirst().tokens());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The ferry carried 21,000 migrants. | COUNT | 21000 | migrant | 21,000",
			"The council lent \u00A320 million to it. | MONEY | 20000000 | '' | \u00A320 million",
			"The council lent \u00A31.5bn to it. | MONEY | 1500000000 | '' | \u00A31.5bn",
			"Turnout was 81 per cent in Hamna. | PERCENT | 81 | '' | 81 per cent",
			"Turnout was 81.5% in Hamna. | PERCENT | 81.5 | '' | 81.5%",
			"They counted two hundred and fifty old boats. | COUNT | 250 | boat | two hundred and fifty",
			"They counted forty-two boats. | COUNT | 42 | boat | forty-two",
			"They counted a dozen boats. | COUNT | 12 | boat | dozen",
			"The 54-year-old swam. | AGE | 54 | '' | 54-year-old",
			"Ingrid Vey, 54, swam. | AGE | 54 | '' | 54",
	})
	void readsKindValueNounAndSpan(String sentence, Kind kind, double value, String noun, String words) {
		Quantity quantity = read(sentence).getFirst();
		assertEquals(kind, quantity.kind());
		assertEquals(value, quantity.value());
		assertEquals(noun, quantity.noun());
		assertEquals(words, quantity.span().of(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "about 40 boats | ABOUT", "more than 40 boats | AT_LEAST", "up to 40 boats | AT_MOST", "the 40 boats | EXACT" })
	void aHedgeTellsHowExactTheValueIs(String words, Bound bound) {
		assertEquals(bound, read("They counted " + words + " in the bay.").getFirst().bound());
	}

	@ParameterizedTest
	@ValueSource(strings = { "It opened on 5 March 2015.", "It opened on March 5.", "It opened at 7 p.m. in 2008.", "He flew a Boeing 737 home.", "One of them swam." })
	void datesHoursAndNamesAreNoAmounts(String sentence) {
		assertEquals(List.of(), read(sentence));
	}
}
