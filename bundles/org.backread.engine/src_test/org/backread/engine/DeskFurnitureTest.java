package org.backread.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Flag;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.Test;

class DeskFurnitureTest {
	private static final String TEXT = """
			Harbour school opens in Port Merrow

			The harbour school of Port Merrow opened on Monday, the council said.

			Support the  Merrow Gazette

			Listen to this story: four minutes with our reader

			The council hopes for eighty pupils by spring. Support the Merrow Gazette is the name of its fund.
			""";

	private final Analyzer analyzer = new Analyzer(Language.english(), Checks.all());

	@Test
	void aLineThatTheHouseNamesIsFurnitureWhateverItsCase() throws SettingsException {
		assertEquals(List.of("Support the  Merrow Gazette"), furniture("furniture = support the Merrow gazette"));
	}

	@Test
	void anAsteriskStandsForAnyEnd() throws SettingsException {
		assertEquals(List.of("Support the  Merrow Gazette", "Listen to this story: four minutes with our reader"),
				furniture("furniture = Listen to this story*\nfurniture = Support the Merrow Gazette"));
	}

	@Test
	void nothingNamedNothingFound() throws SettingsException {
		assertEquals(List.of(), DeskFurniture.in(TEXT, List.of()));
		assertEquals(List.of(), DeskFurniture.in(TEXT, List.of("Support")));
	}

	private List<String> furniture(String file) throws SettingsException {
		Settings settings = SettingsFile.parse("f", file).from(Profile.plain());
		return analyzer.analyze(TEXT, settings, () -> false).flags().stream()
				.filter(flag -> flag.rule().equals("page-furniture")).map(Flag::span).map(span -> span.of(TEXT)).toList();
	}
}
