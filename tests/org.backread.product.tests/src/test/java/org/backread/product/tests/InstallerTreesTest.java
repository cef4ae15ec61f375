package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether all is there that a Windows or a Mac user needs. Nothing of it can be started here, so it is read. */
class InstallerTreesTest {
	private static final int ICON_GROUP = 14;
	private static final int VERSION_INFO = 16;

	@TempDir
	Path folder;

	@BeforeEach
	void onlyWithTar() {
		Built.assumeLinux();
	}

	@Test
	void windowsHasItsProgramItsScriptsAndItsNatives() throws IOException {
		Path home = unzip(Built.windowsArchive()).resolve("backread");

		WindowsProgram program = new WindowsProgram(Files.readAllBytes(home.resolve("backread.exe")));
		assertTrue(program.hasWindow(), "opens no console");
		assertTrue(program.resourceTypes().containsAll(Set.of(ICON_GROUP, VERSION_INFO)), () -> "resources " + program.resourceTypes());
		try (ZipFile inside = new ZipFile(home.resolve("backread.exe").toFile())) {
			assertNotNull(inside.getEntry("org/backread/launcher/Launcher.class"));
		}
		for (String script : List.of("backread.bat", "add-to-menu.cmd")) {
			String text = Files.readString(home.resolve(script));
			assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1, () -> "lines of " + script + " that end for Windows");
		}
		assertInstallationIsComplete(home, "win32", "x86_64", "-showsplash");
	}

	/** Where paths are so long that the jars' together would not fit into a line of the Windows shell. */
	@Test
	void windowsRunsTheCommandLineFromADeepFolder() throws IOException, InterruptedException {
		folder = Files.createDirectories(folder.resolve("Jürgen's programs/" + "deep/".repeat(40)));
		Path home = unzip(Built.windowsArchive()).resolve("backread");
		String line = Files.readAllLines(home.resolve("backread.bat")).stream().filter(text -> text.contains("java.exe\" -")).findFirst()
				.orElseThrow();
		assertTrue(line.length() < 250, line);
		Matcher java = Pattern.compile("(?<options>( -\\S+)+) \"-Dbackread.home=%here%.\" -cp \"%here%backread.exe\" (?<main>\\S+) %\\*$")
				.matcher(line);
		assertTrue(java.find(), line);

		Path draft = Files.copy(Built.sample(), folder.resolve("my draft.txt"));
		Child.Ended review = new Child(Child.java()).with(java.group("options").strip().split(" "))
				.with("-Dbackread.home=" + home + "/.", "-cp", home.resolve("backread.exe").toString(), java.group("main"), "review", "--rules",
						"orphan-attribution", draft.toString())
				.exits(1);
		assertTrue(review.output().contains("[orphan-attribution]"), review::toString);
		assertEquals("", review.errors(), "on standard error");
	}

	@ParameterizedTest
	@CsvSource({ "x86_64, x86_64", "aarch64, arm64" })
	void macHasABundleWithItsProgramItsIconAndItsNatives(String arch, String processor) throws Exception {
		new Child("tar", "-xzf", Built.macArchive(arch).toString(), "-C", folder.toString()).succeeds();
		Path contents = folder.resolve("Backread.app/Contents");

		Map<String, String> info = PropertyList.strings(contents.resolve("Info.plist"));
		assertTrue(Files.isExecutable(contents.resolve("MacOS").resolve(info.get("CFBundleExecutable"))), "program");
		assertTrue(Files.isExecutable(contents.resolve("Eclipse/backread")), "start script");
		byte[] icon = Files.readAllBytes(contents.resolve("Resources").resolve(info.get("CFBundleIconFile")));
		assertArrayEquals("icns".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(icon, 4));
		assertEquals("APPL????", Files.readString(contents.resolve("PkgInfo")));
		assertEquals("APPL", info.get("CFBundlePackageType"));
		assertEquals(processor, info.get("LSArchitecturePriority"));
		assertEquals("review", info.get("public.filename-extension"));
		assertTrue(info.get("CFBundleShortVersionString").matches("\\d+\\.\\d+\\.\\d+"), info::toString);
		assertInstallationIsComplete(contents.resolve("Eclipse"), "macosx", arch, "-XstartOnFirstThread");
	}

	/** By a stand-in for Java that tells what it was given, and one for the program that tells the system's name. */
	@Test
	void macStartsJavaWithWhatItNeedsThere() throws IOException, InterruptedException {
		new Child("tar", "-xzf", Built.macArchive("aarch64").toString(), "-C", folder.toString()).succeeds();
		Path contents = folder.resolve("Backread.app/Contents");
		Path tools = Files.createDirectory(folder.resolve("tools"));
		script(tools.resolve("uname"), "echo Darwin");
		script(Files.createDirectories(contents.resolve("Eclipse/jre/bin")).resolve("java"), "printf '%s\\n' \"$@\"");
		Path draft = Files.writeString(folder.resolve("my draft.txt"), "Draft");

		List<String> given = new Child("env", "PATH=" + tools + ":" + System.getenv("PATH"), contents.resolve("MacOS/backread").toString(),
				draft.getFileName().toString()).in(folder).succeeds().output().lines().toList();

		assertTrue(given.containsAll(List.of("-XstartOnFirstThread", "-Xdock:name=Backread", "-Dosgi.requiredJavaVersion=21")), given::toString);
		Path icon = Path.of(given.stream().filter(option -> option.startsWith("-Xdock:icon=")).findFirst().orElseThrow().substring("-Xdock:icon=".length()));
		assertTrue(Files.exists(icon), icon::toString);
		Path launcher = Path.of(given.get(given.indexOf("-jar") + 1));
		assertTrue(Files.exists(launcher), launcher::toString);
		assertEquals(List.of("-name", "Backread", draft.toString()), given.subList(given.size() - 3, given.size()));
	}

	private static void script(Path file, String command) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + command + "\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/** Checks the ini file, that every bundle is there, and that the natives are those of the platform, all of them. */
	private static void assertInstallationIsComplete(Path home, String os, String arch, String option) throws IOException {
		for (String file : List.of("LICENSE", "NOTICE", "artifacts.xml", "configuration/config.ini")) {
			assertTrue(Files.isRegularFile(home.resolve(file)), file);
		}
		List<String> ini = Files.readAllLines(home.resolve("eclipse.ini"));
		assertTrue(ini.containsAll(List.of(option, "-vmargs", "-Dosgi.requiredJavaVersion=21")), ini::toString);
		Set<String> natives = new TreeSet<>();
		for (String bundle : Files.readAllLines(
				home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
			if (bundle.startsWith("#")) {
				continue;
			}
			Path file = home.resolve(bundle.split(",")[2]);
			assertTrue(Files.exists(file), () -> "missing: " + bundle);
			String filter = platformFilter(file);
			assertFalse(filter.contains("osgi.os=") && !filter.contains("osgi.os=" + os), () -> bundle + " " + filter);
			assertFalse(filter.contains("osgi.arch=") && !filter.contains("osgi.arch=" + arch), () -> bundle + " " + filter);
			if (filter.contains("osgi.os=")) {
				natives.add(bundle.split(",")[0].replaceFirst("\\.(cocoa|win32)?\\.?(macosx|win32).*", ""));
			}
		}
		assertTrue(natives.containsAll(Set.of("org.eclipse.swt", "org.eclipse.core.filesystem", "org.backread.coherence")),
				natives::toString);
	}

	private static String platformFilter(Path bundle) throws IOException {
		if (Files.isDirectory(bundle)) {
			return "";
		}
		try (JarFile jar = new JarFile(bundle.toFile())) {
			String filter = jar.getManifest().getMainAttributes().getValue("Eclipse-PlatformFilter");
			return filter == null ? "" : filter.replace(" ", "");
		}
	}

	private Path unzip(Path archive) throws IOException {
		try (ZipFile zip = new ZipFile(archive.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				Path file = folder.resolve(entry.getName());
				if (entry.isDirectory()) {
					Files.createDirectories(file);
				} else {
					Files.createDirectories(file.getParent());
					Files.copy(zip.getInputStream(entry), file);
				}
			}
		}
		return folder;
	}
}
