package org.backread.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that used the model leaves nothing in the temporary folder. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a library in use cannot be deleted there")
class NativeLibrariesTest {
	@TempDir
	private Path temporary;

	@Test
	void nothingIsLeftBehind() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
				"-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				Encode.class.getName()).redirectErrorStream(true).redirectOutput(temporary.resolve("out").toFile()).start();
		assertEquals(0, process.waitFor(), Files.readString(temporary.resolve("out")));
		assertEquals("384", Files.readString(temporary.resolve("out")).strip());
		try (Stream<Path> left = Files.list(temporary)) {
			assertEquals(List.of("out"), left.map(Path::toFile).map(File::getName).toList());
		}
	}

	/** What the other process does. */
	static final class Encode {
		public static void main(String[] args) throws IOException {
			System.out.println(new MiniLmLoader().load().encode("A passage.").length);
		}
	}
}
