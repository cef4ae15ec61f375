package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build leaves what these tests work on. */
final class Built {

	private static final Path ROOT = Path.of(System.getProperty("backread.root", "../..")).toAbsolutePath().normalize();
	private static final String VERSION = System.getProperty("backread.version", "1.0.0-SNAPSHOT");

	private Built() {
	}

	/** Skips the test elsewhere than on Linux: only there is there a virtual display. */
	static void assumeLinux() {
		assumeTrue(System.getProperty("os.name").equals("Linux"), "product tests run on Linux only");
	}

	/** The archive that a Linux user downloads. */
	static Path linuxArchive() {
		return installer("backread-" + VERSION + "-linux-x86_64.tar.gz");
	}

	/** The archive that a Windows user downloads. */
	static Path windowsArchive() {
		return installer("backread-" + VERSION + "-windows-x86_64.zip");
	}

	/** The archive that a Mac user downloads, for the processor {@code x86_64} or {@code aarch64}. */
	static Path macArchive(String processor) {
		return installer("backread-" + VERSION + "-macos-" + processor + ".tar.gz");
	}

	/** The Debian package. */
	static Path debianPackage() {
		return installer("backread_" + VERSION.replace('-', '~') + "_amd64.deb");
	}

	/** What backread.exe runs. */
	static Path launcher() {
		return existing("releng/launcher/target/launcher.jar");
	}

	private static Path installer(String name) {
		return existing("releng/installers/target/" + name);
	}

	/** The update site. */
	static Path site() {
		return existing("releng/product/target/repository");
	}

	static URI siteAddress() {
		return site().toUri();
	}

	/** An Eclipse workbench without Backread. */
	static Path plainEclipse() {
		return existing("tests/org.backread.plain/target/products/org.backread.plain/linux/gtk/x86_64/plain");
	}

	static Path probe() {
		return existing("tests/org.backread.product.probe/target/org.backread.product.probe-" + VERSION + ".jar");
	}

	/** A bundle with a rule, and nothing of Backread's in it. */
	static Path exampleCheck() {
		return existing("tests/org.backread.example.check/target/org.backread.example.check-" + VERSION + ".jar");
	}

	static Path virtualDisplay() {
		return existing("releng/virtual-display.sh");
	}

	/** A file of the sources, by its path from the project's root. */
	static Path source(String path) {
		return existing(path);
	}

	/** The sample draft that the README opens; it has flags. */
	static Path sample() {
		return existing("samples/harbour-bridge.txt");
	}

	private static Path existing(String path) {
		Path file = ROOT.resolve(path);
		assertTrue(Files.exists(file), () -> "not built: " + file + " (./mvnw verify builds it)");
		return file;
	}
}
