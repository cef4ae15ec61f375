package org.backread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.backread.engine.checks.Check;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that come in a jar of their own. */
class CheckJarsTest {
	private static final String SERVICES = "META-INF/services/" + Check.class.getName();

	@TempDir
	private Path folder;
	private String draft;

	@BeforeEach
	void write() throws IOException {
		draft = Files.writeString(folder.resolve("draft.txt"), "The bridge at Osterby closed on Friday.\n").toString();
	}

	@Test
	void theCheckOfAJarRuns() throws IOException {
		String jar = jar("List.of(new Flag(\"house.bridge\", Severity.WARNING, new Span(4, 10), \"A bridge.\", List.of(), List.of()))").toString();
		assertEquals(draft + ":1:5: warning: A bridge. [house.bridge]", review("--checks", jar).out().lines().findFirst().orElseThrow());
		assertEquals(Main.FLAGGED, review("--checks", jar, "--rules", "house.bridge").code());
		assertEquals("", review("--checks", jar, "--rules", "page-furniture").out());
		Files.writeString(folder.resolve("backread.properties"), "house.bridge = off\n");
		assertEquals(new Run(Main.CLEAN, "", ""), review("--checks", jar));
		assertEquals(new Run(Main.CLEAN, "", ""), review());
	}

	@Test
	void aCheckThatThrowsIsNamedAndTheReviewGoesOn() throws IOException {
		Files.writeString(Path.of(draft), "The bridge closed on Friday.\n\nAdvertisement\n\nWork is to start in March.\n");
		Run run = review("--checks", jar("List.of(document.paragraphs().get(99)).isEmpty() ? null : null").toString());
		assertTrue(run.out().contains("[page-furniture]"), run.out());
		assertEquals(1, run.err().lines().count(), run.err());
		assertTrue(run.err().startsWith("backread: The rule \u201CBridge\u201D (house.bridge) of house.jar was stopped: it failed with "), run.err());
	}

	@Test
	void aJarThatCannotBeUsedIsToldApart() throws IOException {
		assertEquals(new Run(Main.FAILED, "", "backread: there is no jar nowhere.jar (see `backread review --help')\n"), review("--checks", "nowhere.jar"));
		Path empty = jar("empty.jar", "readme.txt", "nothing".getBytes(StandardCharsets.UTF_8));
		assertTrue(review("--checks", empty.toString()).err().startsWith("backread: no checks in " + empty), "no services");
		Path broken = jar("broken.jar", SERVICES, "house.Missing\n".getBytes(StandardCharsets.UTF_8));
		Run run = review("--checks", broken.toString());
		assertEquals(Main.CLEAN, run.code());
		assertTrue(run.err().startsWith("backread: A rule of broken.jar cannot be used: "), run.err());
	}

	private Run review(String... options) {
		return Run.of(Stream.of(Stream.of("review"), Stream.of(options), Stream.of(draft)).flatMap(part -> part).toArray());
	}

	/** A jar with one check, compiled here as it would be elsewhere: it finds what the expression says. */
	private Path jar(String finds) throws IOException {
		Path source = Files.createDirectories(folder.resolve("house")).resolve("BridgeCheck.java");
		Files.writeString(source, """
				package house;
				import java.util.List;
				import org.backread.engine.checks.*;
				import org.backread.engine.discourse.Document;
				import org.backread.engine.text.Span;
				public class BridgeCheck implements Check {
					public CheckInfo info() {
						return new CheckInfo("house.bridge", "Bridge", "Finds a bridge.", Severity.WARNING);
					}
					public List<Flag> check(Document document) {
						return %s;
					}
				}
				""".formatted(finds));
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString()));
		return jar("house.jar", SERVICES, "house.BridgeCheck\n".getBytes(StandardCharsets.UTF_8), "house/BridgeCheck.class",
				Files.readAllBytes(source.resolveSibling("BridgeCheck.class")));
	}

	/** @param entries names and contents in turn */
	private Path jar(String name, Object... entries) throws IOException {
		Path jar = folder.resolve(name);
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
			for (int i = 0; i < entries.length; i += 2) {
				out.putNextEntry(new JarEntry((String) entries[i]));
				out.write((byte[]) entries[i + 1]);
			}
		}
		return jar;
	}
}
