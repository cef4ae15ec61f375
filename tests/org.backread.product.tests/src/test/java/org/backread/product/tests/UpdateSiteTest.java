package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user finds behind Help > Install New Software and Check for Updates. */
class UpdateSiteTest {

	@TempDir
	Path folder;

	/** The address stands in five files that no tool fills in; they must not drift apart. */
	@Test
	void hasOneAddressEverywhere() throws IOException {
		Set<String> addresses = new LinkedHashSet<>();
		Pattern address = Pattern.compile("(?:<repository\\S* location|update [^>]*url|discovery [^>]*url)=\"([^\"]+)\"");
		for (String file : List.of("releng/product/backread.product", "releng/product/category.xml", "features/org.backread.feature/feature.xml",
				"features/org.backread.coherence.feature/feature.xml", "features/org.backread.app.feature/feature.xml")) {
			Matcher matcher = address.matcher(Files.readString(Built.source(file)));
			assertTrue(matcher.find(), () -> "no address in " + file);
			do {
				addresses.add(matcher.group(1));
			} while (matcher.find());
		}
		assertEquals(1, addresses.size(), addresses::toString);
	}

	@Test
	void isKnownToTheProductAndNoFolderOfTheBuildMachineIs() throws IOException, InterruptedException {
		Built.assumeLinux();
		Installation backread = Installation.unpack(Built.linuxArchive(), folder);
		try (Stream<Path> files = Files.walk(backread.folder().resolve("p2"))) {
			for (Path settings : (Iterable<Path>) files
					.filter(file -> file.getFileName().toString().endsWith("repository.prefs"))::iterator) {
				List<String> sites = Files.readAllLines(settings).stream().filter(line -> line.contains("/uri=")).toList();
				assertEquals(1, sites.size(), () -> settings + ": " + sites);
				assertTrue(sites.getFirst().endsWith("backread.example/updates/stable/"), sites::toString);
			}
		}
	}

	@Test
	void offersTheFeatureUnderItsCategory() throws IOException, InterruptedException {
		Built.assumeLinux();
		Installation backread = Installation.unpack(Built.linuxArchive(), folder);

		List<String> offered = backread.director(Built.siteAddress())
				.with("-list", "Q:GROUP,CATEGORY", "-listFormat", "${id}|${org.eclipse.equinox.p2.name}").succeeds()
				.output().lines().toList();

		assertTrue(offered.stream().anyMatch(line -> line.contains("|Backread")), offered::toString);
	}
}
