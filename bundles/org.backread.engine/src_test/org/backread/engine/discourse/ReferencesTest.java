package org.backread.engine.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.backread.engine.Analysis;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Gender;
import org.backread.engine.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by the words of a draft. */
class ReferencesTest {
	private static Analyzer analyzer;

	@BeforeAll
	static void load() {
		analyzer = new Analyzer(Language.english(), Checks.all());
	}

	private static Analysis analyze(String text) {
		return analyzer.analyze(text.replace("|", "\n\n"), Settings.DEFAULT, () -> false);
	}

	/** The name of the one whom the last of these words stands for. */
	private static String meant(String text, String word) {
		Analysis analysis = analyze(text);
		int at = Pattern.compile("\\b" + word + "\\b").matcher(analysis.text()).results().reduce((first, second) -> second).orElseThrow().start();
		return analysis.references().at(at).map(reference -> reference.referent().name()).orElse("nobody");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Ingrid Vey opened the bridge. She cut a ribbon.; She; Ingrid Vey
			Ingrid Vey opened the bridge.|“It was time,” she said.; she; Ingrid Vey
			Mayor Ingrid Vey and engineer Lucas Brandt met. He drew a plan.; He; Lucas Brandt
			Ingrid Vey met Lucas Brandt. Mrs Vey left early.; Vey; Ingrid Vey
			When she arrived, Ingrid Vey opened the bridge.; she; Ingrid Vey
			She would do it again, Ingrid Vey said.; She; Ingrid Vey
			Lucas Brandt, the harbour engineer, said he had warned them.; he; Lucas Brandt
			Ingrid Vey, the mayor, met Marta Solheim. The mayor signed the agreement.; mayor; Ingrid Vey
			Mayor Ingrid Vey met Marta Solheim. The mayor signed the agreement.; mayor; Ingrid Vey
			A woman was the first to cross. She had not slept.; She; A woman
			Kim Dahl crossed first. She had not slept.; She; Kim Dahl
			Kim Dahl crossed first. He had not slept.; He; Kim Dahl
			""")
	void aPronounStandsForTheMostSalientPersonItFits(String text, String word, String name) {
		assertEquals(name, meant(text, word));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Lucas Brandt opened the bridge. She cut a ribbon.; She
			“Ingrid Vey knows it,” said Lucas Brandt.|She had cut a ribbon on Friday.; She
			Every driver waited for hours.|He had not slept since Friday.; He
			""")
	void aPronounThatNobodyFitsStandsForNobody(String text, String word) {
		assertEquals("nobody", meant(text, word));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Officials of the harbour met the press. They had no answers.; They; Officials
			Ingrid Vey and Lucas Brandt opened the bridge. They cut a ribbon.; They; Ingrid Vey and Lucas Brandt
			Norland and Sundmark agreed to share the ferry.|The two countries will pay half each.; countries; Norland and Sundmark
			The Harbour Company raised its prices.; its; Harbour Company
			The Harbour Company raised the fares. It blamed the price of fuel.; It; Harbour Company
			The bridge opened in May. It carries two lanes.; It; The bridge
			The council built a tunnel. The tunnel opened in May.; tunnel; a tunnel
			""")
	void groupsAndThingsAreTakenUpToo(String text, String word, String name) {
		assertEquals(name, meant(text, word));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			The bridge opened in May. It is clear that the toll will rise.; It
			The bridge opened in May. It took years to build a consensus.; It
			The bridge opened in May. It rained.; It
			Lucas Brandt crossed first. They cut a ribbon.; They
			The mayor saw the ministers and the engineers, and the drivers told the guards about them.; them
			""")
	void whereNothingIsMeantOrSeveralCouldBeNothingIsSaid(String text, String word) {
		assertEquals("nobody", meant(text, word));
	}

	/** The headline names whom a reader might take the first word of the copy for: the flag says why not, and so does the cursor. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Ministers meet at the harbour|They agreed to close the old bridge on Friday.; orphan-pronoun; They
			Ministers meet at the harbour|They said on Friday that the old bridge would close.; orphan-attribution; They
			The Harbour Company raised its fares, Ingrid Vey said. Lucas Brandt wrote to the paper.|It also closed the ferry.; orphan-pronoun; It
			""")
	void aPronounThatIsFlaggedAsLostStandsForNobody(String text, String rule, String word) {
		Analysis analysis = analyze(text);
		int at = analysis.text().lastIndexOf(word);
		assertTrue(analysis.flags().stream().anyMatch(flag -> flag.rule().equals(rule) && flag.span().contains(at)), analysis.flags()::toString);
		assertEquals(Optional.empty(), analysis.references().at(at));
	}

	@Test
	void theySaidIsTheStatementOfThoseItStandsFor() {
		Analysis analysis = analyze("Two harbour officials met the press. They said the bridge would open in May.");
		Voice voice = analysis.voices().get(analysis.attributions().getFirst().voice());
		assertEquals("Two harbour officials", voice.name());
		assertEquals(Voice.Kind.UNNAMED, voice.kind());
	}

	@Test
	void aReferentHasAllItsMentionsAndItsFirstReference() {
		Analysis analysis = analyze("Ferry named|When she arrived, Mayor Ingrid Vey named the ferry.|Mrs Vey said she was proud. Lucas Brandt clapped.");
		Referent vey = analysis.references().at(analysis.text().indexOf("Mrs Vey")).orElseThrow().referent();
		assertEquals(List.of("she", "Mayor Ingrid Vey", "Mrs Vey", "she"), vey.mentions().stream().map(m -> m.span().of(analysis.text())).toList());
		assertEquals("Mayor Ingrid Vey", vey.firstReference().span().of(analysis.text()));
		assertEquals(Gender.FEMALE, vey.gender());
		assertEquals(Nature.PERSON, vey.nature());
	}

	@Test
	void confidenceTellsHowFarTheReferentIsAhead() {
		Analysis alone = analyze("Ingrid Vey opened the bridge. She cut a ribbon.");
		Analysis rivals = analyze("Ingrid Vey opened the bridge and Marta Solheim spoke. She cut a ribbon.");
		double sure = alone.references().at(alone.text().lastIndexOf("She")).orElseThrow().confidence();
		double unsure = rivals.references().at(rivals.text().lastIndexOf("She")).orElseThrow().confidence();
		assertEquals(1, sure);
		assertTrue(unsure < 0.7, "rivals: " + unsure);
		assertEquals(Optional.empty(), alone.references().at(alone.text().length()));
	}
}
