package org.backread.engine.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.backread.engine.text.Tag;
import org.junit.jupiter.api.Test;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

class OpenNlpTaggerTest {
	/** That the model's answers are kept changes the time only. */
	@Test
	void tagsAsTheModelDoesOnItsOwn() throws IOException {
		POSTaggerME alone;
		try (InputStream in = OpenNlpTagger.class.getResourceAsStream(OpenNlpTagger.MODEL)) {
			alone = new POSTaggerME(new POSModel(in));
		}
		OpenNlpTagger tagger = new OpenNlpTagger();
		for (String[] words : sentences()) {
			Tag[] expected = Stream.of(alone.tag(words)).map(name -> Stream.of(Tag.values()).filter(tag -> tag.name().equals(name)).findFirst().orElse(Tag.X))
					.toArray(Tag[]::new);
			assertArrayEquals(expected, tagger.tag(words), () -> String.join(" ", words));
		}
	}

	private static List<String[]> sentences() throws IOException {
		try (Stream<Path> pages = Files.list(Path.of("../../docs/guide"))) {
			List<String[]> sentences = pages.filter(Files::isRegularFile).flatMap(OpenNlpTaggerTest::paragraphs).map(line -> line.strip().split("\\s+"))
					.filter(words -> words.length > 3).toList();
			assertFalse(sentences.isEmpty());
			return sentences;
		}
	}

	private static Stream<String> paragraphs(Path page) {
		try {
			return Stream.of(Files.readString(page).replaceAll("([.,:;!?])", " $1 ").split("\n\n"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
