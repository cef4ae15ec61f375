package org.backread.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a process of its own, with an application that asks for a restart. */
class LauncherTest {

	/** Notes how it was started; the first time it asks to be started again, then it ends with 7. */
	public static final class RestartsOnce {
		public static void main(String[] arguments) throws IOException {
			Path notes = Path.of(System.getProperty("notes"));
			boolean first = Files.notExists(notes);
			Files.writeString(notes, (first ? "" : Files.readString(notes)) + String.join("|", arguments) + "\n");
			System.exit(first ? 23 : 7);
		}
	}

	@TempDir
	Path home;

	@BeforeEach
	void install() throws IOException, URISyntaxException {
		Files.createDirectory(home.resolve("plugins"));
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, RestartsOnce.class.getName());
		String entry = RestartsOnce.class.getName().replace('.', '/') + ".class";
		try (OutputStream file = Files.newOutputStream(home.resolve("plugins/org.eclipse.equinox.launcher_1.0.0.jar"));
				JarOutputStream jar = new JarOutputStream(file, manifest)) {
			jar.putNextEntry(new ZipEntry(entry));
			Files.copy(Path.of(RestartsOnce.class.getResource("/" + entry).toURI()), jar);
		}
		Files.write(home.resolve("eclipse.ini"), List.of("-showsplash", "-vmargs", "-Dnotes=" + home.resolve("notes.txt")));
	}

	@Test
	void startsAgainWhenAskedAndEndsWithTheLastExitCode() throws IOException, InterruptedException {
		Path draft = Files.writeString(home.resolve("a draft.txt"), "Draft");
		Process launcher = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Dbackread.home=" + home, "-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "open",
				"a draft.txt", "-data", "desk").directory(home.toFile()).inheritIO().start();

		assertTrue(launcher.waitFor(60, TimeUnit.SECONDS), "ended");
		assertEquals(7, launcher.exitValue());
		String started = "-showsplash|-name|Backread|" + draft.toAbsolutePath() + "|-data|desk";
		assertEquals(List.of(started, started), Files.readAllLines(home.resolve("notes.txt")));
	}
}
