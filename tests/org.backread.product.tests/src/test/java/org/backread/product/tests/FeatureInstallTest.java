package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feature in an Eclipse that is not ours: installed, updated and removed by that Eclipse's own p2. */
class FeatureInstallTest {

	private static final String FEATURE = "org.backread.feature.feature.group";

	@TempDir
	Path folder;

	private Installation eclipse;

	@BeforeEach
	void copyPlainEclipse() throws IOException, InterruptedException {
		Built.assumeLinux();
		eclipse = Installation.copy(Built.plainEclipse(), folder);
	}

	@Test
	void isInstalledUpdatedToANewerBuildAndRemoved() throws IOException, InterruptedException {
		assertEquals(List.of(), backreadBundles(), "there before it was installed");

		eclipse.director(Built.siteAddress()).with("-installIU", FEATURE).succeeds();
		NewerBuild newer = new NewerBuild(Built.site(), Files.createDirectory(folder.resolve("newer")));
		assertTrue(eclipse.roots().contains(FEATURE + "/" + newer.olderVersion()), () -> "installed: " + roots());
		List<String> installed = backreadBundles();
		assertTrue(installed.contains("org.backread.engine " + newer.olderVersion()), installed::toString);
		assertTrue(Files.exists(eclipse.bundle("org.backread.engine")), "the engine's jar");

		URI newerSite = newer.publish(eclipse);
		eclipse.addProbe();
		eclipse.application("org.backread.product.probe.checkForUpdates")
				.with(newerSite.toString(), Built.siteAddress().toString()).succeeds();
		assertTrue(eclipse.roots().contains(FEATURE + "/" + newer.newerVersion()), () -> "installed: " + roots());
		assertFalse(eclipse.roots().contains(FEATURE + "/" + newer.olderVersion()), () -> "installed: " + roots());
		List<String> updated = installed.stream()
				.map(bundle -> bundle.replace(newer.olderVersion(), newer.newerVersion())).toList();
		assertEquals(updated, backreadBundles(), "active after the update");

		eclipse.director().with("-uninstallIU", FEATURE).succeeds();
		assertEquals(List.of(), backreadBundles(), "left after the removal");
	}

	/** Backread's active bundles, without the test's own. */
	private List<String> backreadBundles() throws IOException {
		return eclipse.bundles("org.backread.").stream().filter(name -> !name.startsWith("org.backread.product.probe"))
				.toList();
	}

	private String roots() {
		try {
			return eclipse.roots().toString();
		} catch (IOException | InterruptedException e) {
			return e.toString();
		}
	}
}
