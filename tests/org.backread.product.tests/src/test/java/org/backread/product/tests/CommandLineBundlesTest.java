package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line of an installation runs on the bundles of {@code command-line.bundles}, the one in the sources on the jars that
 * {@code bundles/org.backread.cli/pom.xml} names: both have to be the same classes.
 */
class CommandLineBundlesTest {
	@TempDir
	Path folder;

	@Test
	void areTheLibrariesOfTheSources() throws IOException, InterruptedException {
		Built.assumeLinux();
		Installation backread = Installation.unpack(Built.linuxArchive(), folder);
		List<Path> installed = new ArrayList<>();
		for (String bundle : Files.readAllLines(backread.folder().resolve("command-line.bundles"))) {
			// ours are built for both; natives of other platforms are not there
			if (!bundle.startsWith("#") && !bundle.startsWith("org.backread.")) {
				installed.add(backread.bundle(bundle));
			}
		}
		List<Path> inTheSources = new ArrayList<>();
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Built.source("bundles/org.backread.cli/target/lib"), "*.jar")) {
			for (Path jar : jars) {
				// an installation silences the logging interface by an option, not by a library
				if (!jar.getFileName().toString().startsWith("slf4j-nop-")) {
					inTheSources.add(jar);
				}
			}
		}

		assertEquals(classes(inTheSources), classes(installed));
	}

	private static Set<String> classes(List<Path> jars) throws IOException {
		Set<String> classes = new TreeSet<>();
		for (Path file : jars) {
			try (JarFile jar = new JarFile(file.toFile())) {
				jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")).forEach(classes::add);
			}
		}
		return classes;
	}
}
