package org.backread.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
	@TempDir
	Path folder;

	private Path home;

	@BeforeEach
	void install() throws IOException {
		home = folder.resolve("Jürgen's programs & more/" + "deep/".repeat(20));
		Files.createDirectories(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
		Files.write(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), List.of("#version=1",
				"org.a.engine.extra,1.0.0,plugins/org.a.engine.extra_1.0.0.jar,4,false", "org.a.library,2.0.0,plugins/org.a.library_2.0.0.jar,4,false",
				"org.a.engine,1.1.0,plugins/org.a.engine_1.1.0.jar,4,false"));
	}

	@Test
	void takesTheListedBundlesThatAreActiveInTheOrderOfTheList() throws IOException {
		Files.write(home.resolve("command-line.bundles"), List.of("# why", "org.a.engine", "org.a.engine.elsewhere", "org.a.library"));

		assertEquals(home.resolve("plugins/org.a.engine_1.1.0.jar") + File.pathSeparator + home.resolve("plugins/org.a.library_2.0.0.jar"),
				CommandLine.classPath(home));
	}

	@Test
	void refusesAFolderThatIsNoInstallation() {
		assertThrows(IOException.class, () -> CommandLine.classPath(folder));
	}
}
