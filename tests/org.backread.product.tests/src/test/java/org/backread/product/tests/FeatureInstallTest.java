package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
		assertEquals(List.of(newer.olderVersion()), installedVersions());
		List<String> installed = backreadBundles();
		assertTrue(installed.contains("org.backread.engine " + newer.olderVersion()), installed::toString);

		eclipse.addProbe();
		opensADraftWithItsFlags("installed");

		eclipse.checkForUpdates(newer.site().toUri(), Built.siteAddress()).succeeds();
		assertEquals(List.of(newer.newerVersion()), installedVersions());
		List<String> updated = installed.stream()
				.map(bundle -> bundle.replace(newer.olderVersion(), newer.newerVersion())).toList();
		assertEquals(updated, backreadBundles(), "active after the update");
		opensADraftWithItsFlags("updated");

		eclipse.director().with("-uninstallIU", FEATURE).succeeds();
		assertEquals(List.of(), backreadBundles(), "left after the removal");
	}

	/** Starts the workbench, which is not ours, and opens a draft with the editor that it now has. */
	private void opensADraftWithItsFlags(String when) throws IOException, InterruptedException {
		Path draft = Files.copy(Built.sample(), folder.resolve(when + ".txt"));
		Path result = folder.resolve(when + ".seen");
		eclipse.onDisplay("-Dorg.backread.probe.result=" + result, "-Dorg.backread.probe.open=" + draft.toUri(),
				"-Dorg.backread.probe.editor=org.backread.ui.draftEditor").succeeds();
		List<String> seen = Files.readAllLines(result);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("flag=")), seen::toString);
		eclipse.assertNothingLogged();
	}

	private List<String> installedVersions() throws IOException, InterruptedException {
		return eclipse.roots().stream().filter(root -> root.startsWith(FEATURE + "/"))
				.map(root -> root.substring(FEATURE.length() + 1)).toList();
	}

	/** Backread's active bundles, without the test's own. */
	private List<String> backreadBundles() throws IOException {
		return eclipse.bundles("org.backread.").stream().filter(name -> !name.startsWith("org.backread.product.probe"))
				.toList();
	}
}
