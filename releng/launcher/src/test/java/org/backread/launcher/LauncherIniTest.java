package org.backread.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIniTest {
	@TempDir
	Path home;

	@BeforeEach
	void install() throws IOException {
		Files.createDirectory(home.resolve("plugins"));
		Files.createFile(home.resolve("plugins/org.eclipse.equinox.launcher_1.6.0.jar"));
		Files.createFile(home.resolve("plugins/org.eclipse.equinox.launcher_1.7.0.jar"));
		Files.createFile(home.resolve("plugins/org.eclipse.equinox.launcher.win32.win32.x86_64_1.9.0.jar"));
	}

	@Test
	void takesTheNewestLauncherWhereNoneIsNamed() throws IOException {
		Files.write(home.resolve("eclipse.ini"), List.of("-showsplash", "-vmargs", "-Xmx1g", "", "-Dname=a b"));

		LauncherIni ini = LauncherIni.of(home);

		assertEquals(home.resolve("plugins/org.eclipse.equinox.launcher_1.7.0.jar"), ini.startup());
		assertEquals(List.of("-Xmx1g", "-Dname=a b"), ini.vmArguments());
		assertEquals(List.of("-showsplash"), ini.arguments());
	}

	@Test
	void takesTheLauncherThatIsNamed() throws IOException {
		Files.write(home.resolve("backread.ini"), List.of("-startup", "plugins/org.eclipse.equinox.launcher_1.6.0.jar"));

		assertEquals(home.resolve("plugins/org.eclipse.equinox.launcher_1.6.0.jar"), LauncherIni.of(home).startup());
	}

	@Test
	void refusesAFolderThatIsNoInstallation() {
		assertThrows(IOException.class, () -> LauncherIni.of(home));
	}
}
