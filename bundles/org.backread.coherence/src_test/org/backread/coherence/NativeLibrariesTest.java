package org.backread.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
	@TempDir
	private Path shipped;

	@Test
	void nothingIsLeftBehind() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
				"-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData", "-cp", classPath(), Encode.class.getName())
				.redirectErrorStream(true).redirectOutput(temporary.resolve("out").toFile()).start();
		assertEquals(0, process.waitFor(), Files.readString(temporary.resolve("out")));
		assertEquals("384", Files.readString(temporary.resolve("out")).strip());
		try (Stream<Path> left = Files.list(temporary)) {
			assertEquals(List.of("out"), left.map(Path::toFile).map(File::getName).toList());
		}
	}

	/** The class path of this test with the natives that ship in place of those of the whole runtime. */
	private String classPath() throws IOException {
		for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
			String resource = NativeLibraries.resource(library);
			Path copy = shipped.resolve(resource.substring(1));
			Files.createDirectories(copy.getParent());
			try (InputStream in = NativeLibraries.class.getResourceAsStream(resource)) {
				Files.copy(in, copy);
			}
		}
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Stream.concat(Stream.of(all.split(File.pathSeparator)).filter(entry -> !Path.of(entry).getFileName().toString().startsWith("onnxruntime-")),
				Stream.of(shipped.toString())).collect(Collectors.joining(File.pathSeparator));
	}

	/** What the other process does. */
	static final class Encode {
		public static void main(String[] args) throws IOException {
			System.out.println(new MiniLmLoader().load().encode("A passage.").length);
		}
	}
}
