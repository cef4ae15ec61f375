package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Debian package: installed on this machine by root, used by somebody who may change nothing, updated, removed. */
class DebianPackageTest {
	private static final Path HOME = Path.of("/usr/lib/backread");
	private static final Path ENTRY = Path.of("/usr/share/applications/backread.desktop");
	private static final String SOMEBODY = "nobody";

	private FileChannel machine;
	private Path home;
	private Installation backread;

	/** One test at a time on a machine, whichever copy of the sources it belongs to. */
	@BeforeEach
	void takeTheMachine() throws IOException, InterruptedException {
		Built.assumeLinux();
		assumeTrue(System.getProperty("user.name").equals("root"), "the Debian package is tested as root only");
		for (String tool : List.of("/usr/bin/dpkg-deb", "/usr/bin/setpriv")) {
			assumeTrue(Files.exists(Path.of(tool)), "no " + tool + ": install the Debian packages dpkg and util-linux");
		}
		machine = FileChannel.open(Path.of(System.getProperty("java.io.tmpdir"), "backread-package.lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		machine.lock();
		assumeTrue(Files.notExists(HOME), "Backread is installed on this machine already, and stays");
		// not a folder of the test's own, which nobody else could enter
		home = Files.createTempDirectory("backread-home");
		new Child("chown", SOMEBODY, home.toString()).succeeds();
		backread = Installation.at(HOME, home.resolve("desk"));
	}

	@AfterEach
	void leaveTheMachineAsItWas() throws IOException, InterruptedException {
		if (home != null) {
			new Child("dpkg", "--purge", "backread").ends();
			new Child("rm", "-rf", home.toString()).succeeds();
		}
		if (machine != null) {
			machine.close();
		}
	}

	@Test
	void isInstalledUsedUpdatedAndRemoved() throws IOException, InterruptedException {
		new Child("dpkg", "--install", Built.debianPackage().toString()).succeeds();
		Path draft = Files.copy(Built.sample(), home.resolve("draft.txt"));
		Child.Ended review = asSomebody("/usr/bin/backread", "review", draft.toString()).exits(1);
		assertTrue(review.output().startsWith(draft + ":"), review::toString);
		assertEquals("", review.errors(), "on standard error");

		backread.addProbe();
		List<Path> installed = files();
		assertOpens(draft);
		assertEquals(installed, files(), "somebody's start leaves nothing behind");

		new Child("dpkg", "--install", newerPackage().toString()).succeeds();
		assertTrue(Files.readString(HOME.resolve("backread")).endsWith(NewerBuild.MARK + "\n"), "new program");
		backread.addProbe();
		assertOpens(draft);

		new Child("dpkg", "--remove", "backread").succeeds();
		for (Path gone : List.of(HOME, ENTRY, Path.of("/usr/bin/backread"))) {
			assertFalse(Files.exists(gone), gone::toString);
		}
		assertTrue(Files.exists(home.resolve("desk/.metadata")), "what somebody did with it stays");
	}

	/** Starts what the desktop starts for a file, and looks for flags. */
	private void assertOpens(Path draft) throws IOException, InterruptedException {
		Path seen = home.resolve("seen-" + System.nanoTime() + ".txt");
		// Java does not ask HOME but the list of users, by which this one has no home
		backread.orderProbe(seen, "-Duser.home=" + home);
		List<String> command = new ArrayList<>(List.of(Files.copy(Built.virtualDisplay(), Path.of(seen + ".sh")).toString()));
		String exec = Files.readAllLines(ENTRY).stream().filter(line -> line.startsWith("Exec=")).findFirst().orElseThrow();
		for (String word : exec.substring("Exec=".length()).split(" ")) {
			command.add(word.equals("%F") ? draft.toString() : word);
		}
		command.addAll(List.of("-data", home.resolve("desk").toString()));
		Child.Ended ended = asSomebody(command.toArray(String[]::new)).succeeds();
		assertTrue(Files.readAllLines(seen).stream().anyMatch(line -> line.startsWith("flag=")), ended::toString);
		assertEquals("", ended.errors(), "on standard error");
	}

	/** The command, run by somebody without rights who has a home and nothing else. */
	private Child asSomebody(String... command) {
		return new Child("setpriv", "--reuid=" + SOMEBODY, "--clear-groups", "env", "-u", "JAVA_HOME", "HOME=" + home,
				"TMPDIR=" + home).with(command).in(home);
	}

	/** The package again with a higher version, and a start script that tells it. */
	private Path newerPackage() throws IOException, InterruptedException {
		Path tree = home.resolve("tree");
		new Child("dpkg-deb", "--raw-extract", Built.debianPackage().toString(), tree.toString()).succeeds();
		Path control = tree.resolve("DEBIAN/control");
		Files.writeString(control, Files.readString(control).replaceFirst("(?m)^Version: .*$", "Version: 1.1.0"));
		Files.writeString(tree.resolve("usr/lib/backread/backread"), NewerBuild.MARK + "\n", StandardOpenOption.APPEND);
		Path newer = home.resolve("newer.deb");
		new Child("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree.toString(), newer.toString()).succeeds();
		return newer;
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(HOME)) {
			return files.sorted().toList();
		}
	}
}
