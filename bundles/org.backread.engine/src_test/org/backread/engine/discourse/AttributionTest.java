package org.backread.engine.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.backread.engine.language.Language;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what: each construction in a sentence or two of its own. Parts of a span list are joined by {@code //}. */
class AttributionTest {
	private static Language language;

	@BeforeAll
	static void load() {
		language = Language.english();
	}

	private static Document read(String text) {
		return new DocumentReader(language, language::read).read(text, false, () -> {
		});
	}

	private static List<String> found(String text, Function<Attribution, List<Span>> part) {
		return read(text).attributions().stream().map(a -> part.apply(a).stream().map(span -> span.of(text)).collect(Collectors.joining(" // "))).toList();
	}

	private static List<String> contents(String text) {
		return found(text, Attribution::content);
	}

	private static List<String> sources(String text) {
		return found(text, Attribution::source);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			"The ferry is late," Ingrid Vey said.                          | Ingrid Vey                  | said                | "The ferry is late,"
			"The ferry is late," said Ingrid Vey.                          | Ingrid Vey                  | said                | "The ferry is late,"
			Ingrid Vey said: "The ferry is late."                          | Ingrid Vey                  | said:               | "The ferry is late."
			"The ferry," Ingrid Vey said, "is late."                       | Ingrid Vey                  | said                | "The ferry," // "is late."
			"Is it late?" Ingrid Vey asked.                                | Ingrid Vey                  | asked               | "Is it late?"
			'The ferry is late,' Ingrid Vey said.                          | Ingrid Vey                  | said                | 'The ferry is late,'
			''The ferry is late,'' Ingrid Vey said.                        | Ingrid Vey                  | said                | ''The ferry is late,''
			Ingrid Vey said the ferry was "hopelessly late".               | Ingrid Vey                  | said                | the ferry was "hopelessly late"
			"The ferry is late." — Ingrid Vey                                | Ingrid Vey                  | —                   | "The ferry is late."
			"The ferry is late." -- Oskar Lindqvist, ferry passenger       | Oskar Lindqvist             | --                  | "The ferry is late."
			Ingrid Vey said that the ferry was late.                       | Ingrid Vey                  | said                | that the ferry was late
			Ingrid Vey visited the quay Thursday said the ferry was late.  | Ingrid Vey                  | said                | the ferry was late
			The ferry would be late, Ingrid Vey said.                      | Ingrid Vey                  | said                | The ferry would be late
			The ferry, she said, would be late.                            | she                         | said                | The ferry // would be late
			Ingrid Vey has repeatedly said that the ferry was late.        | Ingrid Vey                  | has repeatedly said | that the ferry was late
			Ingrid Vey told reporters that the ferry was late.             | Ingrid Vey                  | told                | that the ferry was late
			Ingrid Vey told her staff the ferry was late.                  | Ingrid Vey                  | told                | the ferry was late
			Ingrid Vey said in a statement that the ferry was late.        | Ingrid Vey                  | said                | that the ferry was late
			According to Ingrid Vey, the ferry was late.                   | Ingrid Vey                  | According to        | the ferry was late
			The ferry was late, according to Ingrid Vey.                   | Ingrid Vey                  | according to        | The ferry was late
			Officials said that the ferry was late.                        | Officials                   | said                | that the ferry was late
			Sources close to the council said the ferry was late.          | Sources close to the council | said               | the ferry was late
			The head of the council said the ferry was late.               | The head of the council     | said                | the ferry was late
			The man who owns the ferry said it was late.                   | The man who owns the ferry  | said                | it was late
			Ingrid Vey, the mayor of Tellmark, said the ferry was late.    | Ingrid Vey, the mayor of Tellmark, | said         | the ferry was late
			Ingrid Vey, who owns the ferry, said it was late.              | Ingrid Vey, who owns the ferry, | said            | it was late
			Ingrid Vey was quoted as saying that the ferry was late.       | Ingrid Vey                  | saying              | that the ferry was late
			Ingrid Vey went on to say that the ferry was late.             | Ingrid Vey                  | say                 | that the ferry was late
			Ingrid Vey criticised the council for the delay.               | Ingrid Vey                  | criticised          | the council for the delay
			The plan was called a disaster by Ingrid Vey.                  | Ingrid Vey                  | was called          | The plan // a disaster
			Ingrid Vey dismissed the whole plan as "utterly absurd".       | Ingrid Vey                  | dismissed           | the whole plan as "utterly absurd"
			"The ferry is late," groaned Tom Roe.                          | Tom Roe                     | groaned             | "The ferry is late,"
			"The ferry is late," she went on.                              | she                         | went on             | "The ferry is late,"
			"The ferry is late," Tom Roe concludes on the quay.            | Tom Roe                     | concludes           | "The ferry is late,"
			Stated Tom Roe: "The ferry is late."                           | Tom Roe                     | Stated              | "The ferry is late."
			Tom Roe said,"The ferry is late."                              | Tom Roe                     | said                | "The ferry is late."
			Ingrid Vey portrayed the council as "asleep".                  | Ingrid Vey                  | portrayed           | the council as "asleep"
			On the programme's "Harbour Watch," Tom Roe said it was late.  | Tom Roe                     | said                | it was late
			The ferry belongs to Tom Roe, who pledged to sell it.          | Tom Roe, who                | pledged             | to sell it
			Tom Roe called it "a scandal" but Ingrid Vey said it was late. | Tom Roe + Ingrid Vey        | called + said       | it "a scandal" + it was late
			""")
	void findsSourceCueAndContent(String text, String source, String cue, String content) {
		assertEquals(List.of(source, cue, content),
				List.of(String.join(" + ", sources(text)), String.join(" + ", found(text, Attribution::cue)), String.join(" + ", contents(text))));
	}

	@Test
	void conjoinedAndTrailingCuesShareTheirSubject() {
		String conjoined = "Ingrid Vey said the ferry was late and added that the bridge was closed.";
		assertEquals(List.of("the ferry was late", "that the bridge was closed"), contents(conjoined));
		assertEquals(List.of("Ingrid Vey", "Ingrid Vey"), sources(conjoined));
		assertEquals(List.of("Ingrid Vey", "Ingrid Vey"), sources("\"The ferry is late,\" said Ingrid Vey, adding that the bridge was closed."));
		assertEquals(List.of("Ingrid Vey"), sources("Ingrid Vey walked out when the council met and said that she would fight."));
	}

	@Test
	void aQuotationWithoutACueGoesOnWithTheVoiceBeforeIt() {
		assertEquals(List.of("\"The ferry is late,\" // \"It always is.\""), contents("\"The ferry is late,\" said Ingrid Vey. \"It always is.\""));
		assertEquals(List.of("\"The ferry is late,\" // \"It always is.\""), contents("\"The ferry is late,\" said Ingrid Vey.\n\n\"It always is.\""));
		assertEquals(List.of("Ingrid Vey", "Tom Roe"), sources("\"The ferry is late,\" said Ingrid Vey.\n\n\"It never is,\" said Tom Roe."));
	}

	@Test
	void aQuotationRunsOverParagraphs() {
		String text = "\u201CThe ferry is late,\u201D said Ingrid Vey. \u201CIt always is.\n\n\u201CNobody cares.\n\n\u201CI do.\u201D";
		assertEquals(List.of("\u201CThe ferry is late,\u201D // \u201CIt always is. // \u201CNobody cares. // \u201CI do.\u201D"), contents(text));
	}

	@Test
	void aColonGivesAVoiceToTheNextParagraph() {
		assertEquals(List.of("Ingrid Vey"), sources("Ingrid Vey issued the following statement:\n\n\"The ferry will be late until the spring.\""));
		assertEquals(List.of("The ferry will be late until the spring."), contents("Ingrid Vey wrote:\n\nThe ferry will be late until the spring."));
	}

	@Test
	void nestedMarksAreNoQuotationsOfTheirOwn() {
		assertEquals(List.of("\"The captain shouted 'all ashore' at us,\""), contents("\"The captain shouted 'all ashore' at us,\" Ingrid Vey said."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The crowd cheered the film \"Storm Over Tellmark\" on Friday.", "The \"ferry\" arrived on Friday.",
			"Jan \"the Anchor\" Holt won the race.", "The captain, his \"Storm Rider\" cap in hand, waited.", "The stated aim was a bridge.",
			"Holt opened a bar called Storm Rider.", "It is hard to say whether the ferry is late.", "The party counted 57 pledged votes.", "The border states voted on Friday.",
			"It was what Vey said when she resigned in May.",
			"Photograph <tweet author=\"holt\">Storm</tweet>" })
	void termsTitlesAndNicknamesAreNoSpeech(String text) {
		assertEquals(List.of(), contents(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			"The ferry is late," Ingrid Vey said.      | DIRECT
			Ingrid Vey said the ferry was "so late".   | MIXED
			Ingrid Vey said the ferry was late.        | INDIRECT
			""")
	void tellsDirectFromMixedAndIndirect(String text, QuoteKind kind) {
		assertEquals(List.of(kind), read(text).attributions().stream().map(Attribution::quote).toList());
	}

	@Test
	void aHeadlineIsReadForItsSpeakerToo() {
		assertEquals(List.of("Roe", "Tom Roe"), sources("Roe: 'The Ferry Is Always Late'\n\nTom Roe said the ferry was late again on Friday."));
	}

	@Test
	void whatASpeakerIsToldAsideDoesNotTakeTheNextQuotation() {
		assertEquals(List.of("\"The ferry is late,\" // \"It always is.\"", "he would not wait"),
				contents("\"The ferry is late,\" said Tom Roe, who said he would not wait. \"It always is.\""));
	}

	private static List<String> voices(String text) {
		return read(text).voices().stream().map(voice -> voice.kind().label() + " " + voice.name() + voice.role().map(role -> " (" + role + ")").orElse("") + " "
				+ voice.statements() + " " + voice.wordsQuoted()).toList();
	}

	@Test
	void aDescribedSpeakerIsStillOneVoice() {
		assertEquals(List.of("person Ingrid Vey (Mayor) [0, 1] 4", "unnamed Officials [2, 3] 1"), voices("\"The ferry is late,\" said Mayor Ingrid Vey.\n\n"
				+ "Vey said that the bridge was closed.\n\nOfficials said it rained.\n\nThe officials called the weather \"dreadful\"."));
	}

	@Test
	void whoeverIsLostIsAnUnknownVoiceAndNoPerson() {
		assertEquals(List.of("unknown She [0, 1] 4", "person Lucas Brandt [2] 0"),
				voices("She said it rained.\n\n\"It rained a lot,\" she said.\n\nLucas Brandt said it had stopped."));
	}

	@Test
	void severalWhoSpeakAsOneAreOneVoice() {
		assertEquals(List.of("body Norway and Sweden [0] 0", "body Norway [1] 0"), voices("Norway and Sweden said they would pay. Norway said it would begin."));
	}

	@Test
	void wordsOfNobodyHaveNoVoice() {
		assertEquals(List.of(-1), read("\"The ferry is late and nobody cares.\"").attributions().stream().map(Attribution::voice).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The ferry calls at the western states and ports of the lake.", "The league has 300 pledged delegates in Tellmark.",
			"A ferry announced on Monday will cross the lake.", "Roe did not respond to questions about what the ferry cost." })
	void aNounAParticipleOrSilenceReportsNothing(String text) {
		assertEquals(List.of(), contents(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Most passengers said the ferry was late, according to a survey.               | Most passengers said the ferry was late
			Tom Roe called the ferry "a wreck" and threatened to sink it.                 | the ferry "a wreck"
			After Ingrid Vey criticised the ferry, Tom Roe shot back, "It floats."         | "It floats."
			Ingrid Vey said the ferry was late, which Tom Roe called "a lie".             | the ferry was late @ which // "a lie"
			After the long meeting on the quay, Ingrid Vey proposed another, later ferry. | another, later ferry
			"The ferry is late," Tom Roe said. "It always was as late" in the winter.     | "The ferry is late," // "It always was as late"
			"The ferry is late," Tom Roe said, but "never on Sundays."                    | "The ferry is late," // but "never on Sundays."
			"The ferry is late," Tom Roe said of the timetable, "and it always was."       | "The ferry is late," // "and it always was."
			Ingrid Vey called the ferry "a wreck," before leaving the quay.               | the ferry "a wreck,"
			""")
	void aStatementEndsWhereAnotherBegins(String text, String contents) {
		assertEquals(List.of(contents.split(" @ ")), contents(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			The crowd's chants of "Save our ferry!" were heard in Tellmark.     | The crowd                         | chants   | "Save our ferry!"
			The lake froze over after his claim that the ferry was "sinking".   | his                               | claim    | that the ferry was "sinking"
			Tom Roe, 22, of Tellmark, Ohio, said the ferry was "sinking".       | Tom Roe, 22, of Tellmark, Ohio,   | said     | the ferry was "sinking"
			The ferry was "too slow" for the lake, the lawsuit alleges.         | the lawsuit                       | alleges  | The ferry was "too slow" for the lake
			"Is it late?" the harbour board writes in its report.               | the harbour board                 | writes   | "Is it late?"
			""")
	void findsLessUsualSources(String text, String source, String cue, String content) {
		Predicate<Attribution> has = a -> a.content().getFirst().of(text).equals(content) && a.source().getFirst().of(text).equals(source) && a.cue().getFirst().of(text).equals(cue);
		assertTrue(read(text).attributions().stream().filter(a -> !a.source().isEmpty()).anyMatch(has), () -> sources(text) + " " + contents(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Told of the vote, Early described it as "news to me."                              | Early                      | it as "news to me."
			The ferry was old; most said it was "very late".                                   | most                       | it was "very late"
			As boos came from the quay, the executive says, "Please quiet down."               | the executive              | "Please quiet down."
			"This will end in the lake," said purser Tom Roe.                                  | purser Tom Roe             | "This will end in the lake,"
			"I hope that the ferry is found again." Roe said.                                  | Roe                        | "I hope that the ferry is found again."
			The row went on, with Ingrid Vey tweeting that it was a "disaster".                | Ingrid Vey                 | that it was a "disaster"
			The ferry had sunk, said a sailor who was there.                                   | a sailor who was there     | The ferry had sunk
			They went by what Ida Roe, who owns it, called "a ferry".                           | Ida Roe, who owns it,      | what // "a ferry"
			The hull is what former sailors have called a "sieve" and it sank.                 | former sailors             | what // a "sieve"
			The ferry "is a wreck," as Tom Roe said on Monday, and sank.                       | Tom Roe                    | The ferry "is a wreck,"
			He's said that the ferry is late.                                                   | He                         | that the ferry is late
			While the ferry was late, according to Tom Roe, nobody cared.                      | Tom Roe                    | While the ferry was late // nobody cared
			""")
	void findsSpeakersThatTheTaggerOrACommaHides(String text, String source, String content) {
		assertEquals(List.of(source, content), List.of(sources(text).getFirst(), contents(text).getFirst()));
	}

	@Test
	void aSpeakersDescriptionEndsWhereItReportsSomething() {
		assertEquals(List.of("Tom Roe", "Tom Roe, who"), sources("\"It is a danger,\" said Tom Roe, who said there were \"too many holes in it to count.\""));
	}

	@Test
	void verbsInARowShareTheirSubject() {
		assertEquals(List.of("Ingrid Vey", "Ingrid Vey"), sources("Ingrid Vey suggested he was drunk, called him \"third-rate\" and left."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tom Roe joined a movement called the Harbour People.", "Selling the ferry is easier said than done in Tellmark.",
			"On the wall hung \"Late ferries of the eastern lake,\" by Ida Roe." })
	void whatIsCalledSoOrWrittenBySomebodyIsNoSpeech(String text) {
		assertEquals(List.of(), contents(text));
	}

	@Test
	void aMarkThatBeginsASentenceInsideAQuotationOpensItsNextParagraph() {
		String text = "Ingrid Vey said: \"The ferry is late. \"It always is. \"Nobody cares.\" Tom Roe had left.";
		assertEquals(List.of("\"The ferry is late. // \"It always is. // \"Nobody cares.\""), contents(text));
	}

	@Test
	void aMarkTurnedTheWrongWayOpensAParagraphsQuotation() {
		assertEquals(List.of("Ingrid Vey"), sources("\u201DThe ferry is late,\u201D said Ingrid Vey."));
	}

	@Test
	void statementsComeInOrder() {
		List<Integer> starts = read("Tom Roe mocked \"the very late ferry\" and said it would sink. \"It will not,\" said Ingrid Vey.").attributions().stream()
				.map(a -> a.content().getFirst().start()).toList();
		assertEquals(starts.stream().sorted().toList(), starts);
		assertTrue(starts.size() >= 3);
	}

	@Test
	void aVeryLongParagraphTakesNoMoreThanItsShare() {
		String text = "Ingrid Vey said \"it is late\" and ".repeat(4_000);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
	}
}
