package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application from the Linux archive, updated from the stable channel over http, and back again. */
class ProductUpdateTest {
	private static final String VIEW = "org.backread.ui.voicesView";
	private static final String SETTINGS = ".metadata/.plugins/org.eclipse.core.runtime/.settings/org.backread.ui.prefs";
	private static final String REVIEW = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Review xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:review="http://www.backread.org/review/1" version="1" draft="my draft.txt">
			  <decisions rule="page-furniture" kind="dismissed-in-draft" reason="Stays for the web" who="Ines Amber" \
			when="2026-03-01T17:05:00Z"/>
			</review:Review>
			""";

	@TempDir
	private static Path shared;
	private static NewerBuild newer;

	@TempDir
	Path folder;

	private Installation backread;
	private Path draft;
	private SiteServer server;

	/** Both versions in one channel, as after two releases. */
	@BeforeAll
	static void publishTwice() throws IOException, InterruptedException {
		Built.assumeLinux();
		newer = new NewerBuild(Built.site(), Files.createDirectory(shared.resolve("newer")));
		for (Path build : List.of(Built.site(), newer.site())) {
			new Child(Built.source("releng/publish.sh").toString(), shared.resolve("updates").toString(), "stable",
					build.toString()).succeeds();
		}
	}

	@BeforeEach
	void install() throws IOException, InterruptedException {
		backread = Installation.unpack(Built.linuxArchive(), folder);
		backread.addProbe();
		draft = Files.copy(Built.sample(), Files.createDirectory(folder.resolve("desk")).resolve("my draft.txt"));
		Files.writeString(draft.resolveSibling("my draft.txt.review"), REVIEW);
		server = new SiteServer(shared.resolve("updates"));
	}

	@AfterEach
	void stopServer() {
		server.close();
	}

	@Test
	void keepsDraftsSettingsAndLayoutWhenItIsUpdatedAndWhenItGoesBack() throws IOException, InterruptedException {
		Path settings = folder.resolve("workspace").resolve(SETTINGS);
		Files.createDirectories(settings.getParent());
		Files.writeString(settings, "author=Ines Amber\neclipse.preferences.version=1\n");
		assertTrue(backread.open(draft).contains("view=" + VIEW), "there to be closed");
		List<String> seen = backread.open(draft, "-Dorg.backread.probe.hide=" + VIEW);
		assertFalse(seen.contains("view=" + VIEW), seen::toString);
		Map<Path, String> files = contents(draft.getParent());
		String before = backread.state();

		update().succeeds();

		assertEquals(newer.newerVersion(), installedVersion());
		backread.forgetLogged();
		assertEquals(seen, backread.open(draft), "seen after the update");
		assertEquals(files, contents(draft.getParent()));
		assertTrue(Files.readString(settings).contains("author=Ines Amber"));
		backread.assertNothingLogged();

		backread.director(server.address("stable")).with("-revert", before).succeeds();

		assertEquals(newer.olderVersion(), installedVersion());
		assertEquals(seen, backread.open(draft), "seen after going back");
		assertEquals(files, contents(draft.getParent()));
		assertTrue(Files.readString(settings).contains("author=Ines Amber"));
	}

	@Test
	void staysAsItIsWhenTheServerDies() throws IOException, InterruptedException {
		server.dieAfter(3);

		update().exits(1);

		assertEquals(newer.olderVersion(), installedVersion());
		assertOpensDrafts();
	}

	/**
	 * Killed with the newer engine on the disk and the newer application half there. No bundle of a version that was not installed
	 * may become active because its jar lies beside the others.
	 */
	@Test
	void startsAndCanBeUpdatedAfterItWasKilledWhileDownloading() throws IOException, InterruptedException {
		server.hangAt("org.backread.app_" + newer.newerVersion() + ".jar");
		killUpdateOnce(() -> isDownloaded("org.backread.engine_" + newer.newerVersion() + ".jar"));

		assertEquals(newer.olderVersion(), installedVersion());
		assertOpensDrafts();
		assertEquals(newer.olderVersion(), installedVersion(), "after a start");
		server.recover();
		update().succeeds();
		assertEquals(newer.newerVersion(), installedVersion());
		assertOpensDrafts();
	}

	/** Its files change one after the other: here the start script has, and the list of bundles perhaps has not. */
	@Test
	void startsAndCanBeUpdatedAfterItWasKilledWhileInstalling() throws IOException, InterruptedException {
		killUpdateOnce(this::startScriptIsNew);

		assertOpensDrafts();
		if (backread.roots().stream().anyMatch(root -> root.endsWith("/" + newer.olderVersion()))) {
			update().succeeds();
		}
		assertEquals(newer.newerVersion(), installedVersion());
		assertOpensDrafts();
	}

	private Child update() throws IOException {
		return backread.checkForUpdates(server.address("stable"));
	}

	private void killUpdateOnce(Condition condition) throws IOException, InterruptedException {
		Process update = update().begins();
		try {
			while (!condition.holds()) {
				assertFalse(update.waitFor(1, TimeUnit.MILLISECONDS), "ended before");
			}
		} finally {
			update.destroyForcibly().waitFor();
		}
	}

	/** What is looked at on the disk. */
	private interface Condition {
		boolean holds() throws IOException;
	}

	private boolean isDownloaded(String jar) throws IOException {
		Path there = backread.folder().resolve("plugins").resolve(jar);
		return Files.exists(there) && Files.size(there) == Files.size(newer.site().resolve("plugins").resolve(jar));
	}

	/** The version of everything that is ours: what p2 says is installed, the active bundles, and the start script. */
	private String installedVersion() throws IOException, InterruptedException {
		List<String> roots = backread.roots();
		List<String> bundles = backread.bundles("org.backread.").stream().filter(bundle -> !bundle.startsWith("org.backread.product.probe ")).toList();
		List<String> ours = Stream.concat(roots.stream().map(root -> root.substring(root.indexOf('/') + 1)),
				bundles.stream().map(bundle -> bundle.substring(bundle.indexOf(' ') + 1))).distinct().toList();
		assertEquals(1, ours.size(), () -> "installed by p2: " + roots + ", active: " + bundles);
		assertEquals(ours.getFirst().equals(newer.newerVersion()), startScriptIsNew(), "start script");
		return ours.getFirst();
	}

	private boolean startScriptIsNew() throws IOException {
		Path script = backread.folder().resolve("start.sh");
		return Files.exists(script) && Files.readString(script).contains(NewerBuild.MARK);
	}

	private void assertOpensDrafts() throws IOException, InterruptedException {
		List<String> seen = backread.open(draft);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("flag=")), seen::toString);
	}

	private static Map<Path, String> contents(Path folder) throws IOException {
		Map<Path, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				contents.put(folder.relativize(file), Files.readString(file));
			}
		}
		return contents;
	}
}
