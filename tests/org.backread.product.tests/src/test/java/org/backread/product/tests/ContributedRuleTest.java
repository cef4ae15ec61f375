package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of another bundle in the application, installed and removed by the commands of docs/adding-a-check.md. */
class ContributedRuleTest {
	private static final String BUNDLE = "org.backread.example.check";

	@TempDir
	Path folder;

	@Test
	void isInstalledFromAFolderAndRemoved() throws IOException, InterruptedException {
		Built.assumeLinux();
		Installation backread = Installation.unpack(Built.linuxArchive(), folder);
		Path jar = Built.exampleCheck();
		Files.copy(jar, Files.createDirectories(folder.resolve("mine/plugins")).resolve(jar.getFileName()));

		director(backread).with("-repository", "file:" + folder.resolve("mine"), "-installIU", BUNDLE).succeeds();
		backread.forgetLogged();
		backread.addProbe();
		Path draft = Files.writeString(folder.resolve("draft.txt"), "The choir of Osterby won the prize for the third time on Friday!\n");
		List<String> seen = backread.open(draft);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("flag=") && line.contains("xclamation mark")), seen::toString);
		backread.assertNothingLogged();

		director(backread).with("-uninstallIU", BUNDLE).succeeds();
		assertEquals(List.of(), backread.bundles(BUNDLE));
	}

	private static Child director(Installation backread) {
		return new Child(backread.folder().resolve("backread").toString(), "-nosplash", "-application", "org.eclipse.equinox.p2.director");
	}
}
