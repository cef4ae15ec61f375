package org.backread.fuzz;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each input of the corpus, those among them that once broke something, does what it should. */
class CorpusTest {
	@TestFactory
	Stream<DynamicTest> everyInputHolds() {
		return Targets.ALL.stream().flatMap(target -> Corpus.inputs(target).stream().map(input -> dynamicTest(
				target.getSimpleName() + " " + input.getFileName(), () -> Corpus.feed(target, Files.readAllBytes(input)))));
	}
}
