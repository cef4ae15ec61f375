package org.backread.engine.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backread.engine.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a "he" or "she" finds among those mentioned before it, by the part they play there. */
class SubjectsTest {
	private static final Language ENGLISH = Language.english();

	private static Document read(String text) {
		return new DocumentReader(ENGLISH, ENGLISH::read).read(text, false, () -> {
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Elin Marlow, 33, a tenant of the developer Tobias Crane who pays for a shop, finds herself poor.\n\n“It is dear,” she said.",
			"The council forced Ruth Ashdown to resign on Monday.\n\nThe mayor was away.\n\nHer house is for sale.",
			"Ruth Ashdown opened the fair.\n\nWhen Ashdown challenges Crane on rents, she is at her best.",
			"Ruth Ashdown opened the fair.\n\nMs. Ashdown tries to turn the rain to her advantage.\n\nIn Carrow, she said it was welcome.",
			"The plan is dead, according to a post by Ruth Ashdown.\n\n“Nobody wants it,” she wrote.",
			"Ms Ashdown was shocked by the noise, she said on the telephone.",
			"The fair was opened by the mayor and Ruth Ashdown.\n\n“It is small,” she said.",
			"The fair was closed by Aurel Nock, a clerk.\n\n“It is small,” he said.",
			"The Dalai Lama has repeated his demand.",
			"The Norland musician Youssou N'Kere has been named the winner.\n\nHis album was sold out.",
			"A look of surprise on his face, Aurel Nock opened the fair.",
			"Hawk Sawyer said she was ready.\n\nHawk Sawyer told the court of the shortages.\n\nMost prisons, she said, are old.",
			"Ruth Ashdown opened the fair.\n\nPause.\n\nSilence.\n\n“Well,” she said.",
			"Paula photographs them all with her own camera.",
			"Moved by his words, Robin says she is ready.",
			"The Democratic nominee aggressively attacked her opponent as a fraud.",
			"The fair was opened by Queen Margit II.\n\nHer train was late.",
			"The survey was made by Tobias de Wit, a clerk.\n\nDe Wit walked.\n\nIt rained all day.\n\n“It was dry in there,” he said.",
			"In a habit she has kept for years, Ruth Ashdown opened the fair.",
			"Baring what she called “a clear conscience,” Ruth Ashdown opened the fair.",
			"Crane Tower is dark.\n\nCrane came under fire over what he called a pause.\n\nTobias Crane sells rope.",
			"The fire was seen by Sanna (31) on her way home.",
			"Julia won't appear until spring, but in the clips she speaks.",
			"President Aurel Nock opened the fair.\n\nThe left-wing president is looking into the ownership of land.\n\nHe has argued that it is unfair.",
			"The door was locked.\n\nOne of the men's daughters told a court that it was open.\n\n“They came in,” she said.",
			"The tax is at stake, with Ruth Ashdown — who has called for a rise — against it.\n\n“It is false,” she said.",
			"It is not as clear in the market, says analyst Nathan Brookwood of Crane Ropes.\n\n“It is false,” he says.",
			"Ruth Ashdown opened the fair.\n\nThe Ashdowns sold hats.\n\nIt rained for days.\n\nThe law on hats stuns Ruth Ashdown.\n\n“It is false,” she said.",
			"The council looked into its incoming principal's past, and she resigned." })
	void somebodyStandsForThePronoun(String text) {
		assertEquals(List.of(), read(text).lostPronouns().stream().map(lost -> lost.mention().name()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Tobias Crane, 51, a developer who has bought a shop, finds himself rich. “It is dear,” she said. | she",
			"Many Norlanders were there. He said so. | He",
			"Tellmark Republicans met on Monday. She said it was a success. | She",
			"The plan is dead, according to a post by Tobias Crane. “Nobody wants it,” she wrote. | she",
			"In the summer he was painted by a friend, Amanda Nock. | he",
			"The train of King Henrik IV was late. Her hat was lost. | Her",
			"In a habit he has kept for years, Ruth Ashdown opened the fair. | he" })
	void nobodyDoes(String text, String pronoun) {
		assertEquals(List.of(pronoun), read(text.replace(". ", ".\n\n")).lostPronouns().stream().map(lost -> lost.mention().name()).toList());
	}

	@Test
	void aMonthAfterThePrepositionThatOpensASentenceIsNobody() {
		assertEquals(List.of(), read("In May, a judge sided with the council.").mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME).map(Mention::name).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Harold Brandt Jr. | Brandt", "Harold Brandt KC | Brandt", "Harold Brandt III | Brandt", "Harold Brandt | Brandt", "Brandt | Brandt" })
	void aGenerationIsNoSurname(String name, String surname) {
		Mention mention = read("The ferry is dear to " + name + ", its owner.").mentions().stream().filter(m -> m.kind() == MentionKind.NAME).findFirst().orElseThrow();
		assertEquals(surname, mention.surname());
	}
}
