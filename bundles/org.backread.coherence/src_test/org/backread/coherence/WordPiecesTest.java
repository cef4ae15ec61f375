package org.backread.coherence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Words are cut as the model's own tokenizer cuts them. */
class WordPiecesTest {
	private static final Map<String, Integer> VOCABULARY = Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "bridge", 3, "##s", 4, "cafe", 5, ",", 6, "a", 7, "\u201c", 8);

	@Test
	void wordsAreLowerCaseWithoutAccentsAndInTheirLongestPieces() {
		assertArrayEquals(new long[] { 1, 3, 4, 6, 5, 2 }, new WordPieces(VOCABULARY).cut("Bridges, CAFÉ"));
	}

	@Test
	void marksStandAloneAndUnknownWordsAreOnePiece() {
		assertArrayEquals(new long[] { 1, 8, 7, 0, 0, 2 }, new WordPieces(VOCABULARY).cut("\u201CA zebra!"));
	}

	@Test
	void longPassagesAreCutOffWithTheirEndMark() {
		long[] pieces = new WordPieces(VOCABULARY).cut("a ".repeat(2_000));
		assertEquals(WordPieces.MOST, pieces.length);
		assertEquals(2, pieces[pieces.length - 1]);
	}

	@Test
	void theVocabularyIsReadWithItsEscapes() throws IOException {
		assertEquals(Map.of("\"", 12, "\\", 3, "é", 400),
				Vocabulary.read("{\"a\":{\"vocab\" : { \"\\\"\": 12,\n\"\\\\\":3 , \"\\u00e9\" :400}},\"merges\":[]}"));
	}

	@Test
	void aDamagedVocabularyIsReported() {
		assertThrows(IOException.class, () -> Vocabulary.read("{}"));
		assertThrows(IOException.class, () -> Vocabulary.read("{\"vocab\":{\"a\":1,\"b"));
		assertThrows(IOException.class, () -> Vocabulary.read("{\"vocab\":{\"a\":x}}"));
	}
}
