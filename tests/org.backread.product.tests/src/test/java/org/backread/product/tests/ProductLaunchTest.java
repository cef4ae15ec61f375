package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that a Linux user downloads, unpacked and used as that user would. */
class ProductLaunchTest {

	@TempDir
	Path folder;

	private Installation backread;

	@BeforeEach
	void unpack() throws IOException, InterruptedException {
		Built.assumeLinux();
		backread = Installation.unpack(Built.linuxArchive(), folder);
	}

	@Test
	void opensADraftFlagsItAndQuitsWithNothingLogged() throws IOException, InterruptedException {
		backread.addProbe();
		Path draft = Files.copy(Built.sample(), folder.resolve("my draft.txt"));
		Path result = folder.resolve("seen.txt");
		backread.orderProbe(result);

		Child.Ended ended = backread.scriptOnDisplay().with(draft.getFileName().toString()).in(folder).succeeds();

		List<String> seen = Files.readAllLines(result);
		assertTrue(seen.contains("draft=my draft.txt"), seen::toString);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("window=") && line.contains("Backread")),
				seen::toString);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("flag=")), seen::toString);
		backread.assertNothingLogged();
		assertEquals("", ended.errors(), "on standard error");
	}

	@Test
	void worksWithoutANetworkAndReachesForNone() throws IOException, InterruptedException {
		assumeTrue(NoNetwork.isPossible(), "this machine does not let a process be without a network: needs unshare, and root or user namespaces");
		assertNotEquals(0, NoNetwork.attempts(new Child("sh", "-c", "getent hosts backread.example || :")), "an attempt is counted");
		backread.addProbe();
		Path draft = Files.copy(Built.sample(), folder.resolve("my draft.txt"));
		Path result = folder.resolve("seen.txt");
		backread.orderProbe(result);

		assertEquals(0, NoNetwork.attempts(backread.scriptOnDisplay().with(draft.toString())), "packets of the application");
		assertTrue(Files.readString(result).contains("flag="));
		backread.assertNothingLogged();

		Child review = new Child(backread.folder().resolve("backread").toString(), "review", "--fail-on", "never", draft.toString());
		assertEquals(0, NoNetwork.attempts(review), "packets of the command line");
	}

	/** Only with the coherence model is an intruding sentence found, so that its native part runs here. */
	@Test
	void readsWithTheCoherenceModel() throws IOException, InterruptedException {
		Path draft = Files.writeString(folder.resolve("merged.txt"), wrongExample("intruding-sentence"));

		Child.Ended review = new Child(backread.folder().resolve("backread").toString(), "review", "--rules", "intruding-sentence",
				draft.getFileName().toString()).in(folder).exits(1);
		assertTrue(review.output().contains("[intruding-sentence]"), review::toString);
		assertEquals("", review.errors(), "on standard error");

		backread.addProbe();
		Path result = folder.resolve("seen.txt");
		backread.orderProbe(result);
		backread.scriptOnDisplay().with(draft.getFileName().toString()).in(folder).succeeds();
		List<String> seen = Files.readAllLines(result);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("flag=") && line.contains("another story")), seen::toString);
		backread.assertNothingLogged();
	}

	/** @return the first draft on a check's page that has the fault */
	private static String wrongExample(String check) throws IOException {
		String page = Files.readString(Built.source("docs/checks/" + check + ".md"));
		int start = page.indexOf("```wrong") + "```wrong".length();
		return page.substring(start, page.indexOf("```", start)).replaceAll("[«»]", "").strip();
	}

	@Test
	void reviewsOnTheCommandLineWithoutADisplay() throws IOException, InterruptedException {
		Path draft = Files.copy(Built.sample(), folder.resolve("my draft.txt"));

		Child.Ended review = new Child(backread.folder().resolve("backread").toString(), "review",
				draft.getFileName().toString()).in(folder).exits(1);

		assertTrue(review.output().startsWith("my draft.txt:"), review::toString);
		assertEquals("", review.errors(), "on standard error");
	}
}
