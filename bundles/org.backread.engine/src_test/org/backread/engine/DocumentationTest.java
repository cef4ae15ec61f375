package org.backread.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the documentation for developers names is there: classes, files and bundles. */
class DocumentationTest {
	private static final Path ROOT = Path.of("..", "..");
	/** A class, perhaps with one of its methods. */
	private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)(?:\\.[a-z]\\w*\\([^`]*\\))?`");
	private static final Pattern FILE = Pattern.compile("`((?:bundles|docs|features|releng|tests)/[\\w./-]+)`");
	/** A link to another file; those of the guide that start a command have a colon. */
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
	/** Words in code's type that are no classes of ours, or are generated ones. */
	private static final Set<String> OTHERS = Set.of("ServiceLoader", "ChangeCommand", "TextQuoteSelector", "TextPositionSelector", "DisputedClaim", "SignOff");

	@Test
	void everyClassIsThere() throws IOException {
		Set<String> classes = classes();
		assertEquals(List.of(), named(CLASS).filter(name -> !classes.contains(name.name()) && !OTHERS.contains(name.name())
				&& name.name().matches(".*[a-z][A-Z].*")).toList());
	}

	@Test
	void everyFileIsThere() throws IOException {
		assertEquals(List.of(), named(FILE).filter(name -> !name.name().contains("/target") && !Files.exists(ROOT.resolve(name.name()))).toList());
	}

	@Test
	void everyLinkLeadsSomewhere() throws IOException {
		assertEquals(List.of(), named(LINK).filter(link -> !Files.exists(ROOT.resolve(link.page()).resolveSibling(link.name()))).toList());
	}

	@Test
	void everyBundleIsNamed() throws IOException {
		String readme = Files.readString(ROOT.resolve("README.md"));
		try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
			assertEquals(List.of(), bundles.filter(Files::isDirectory).map(bundle -> bundle.getFileName().toString())
					.filter(bundle -> !readme.contains(bundle) && !bundle.startsWith("org.backread.coherence.")).toList());
		}
	}

	@Test
	void everyDecisionHasTheNumberOfItsFile() throws IOException {
		try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
			for (Path decision : (Iterable<Path>) decisions::iterator) {
				int number = Integer.parseInt(decision.getFileName().toString().substring(0, 4));
				assertTrue(Files.readString(decision).startsWith("# " + number + ". "), decision::toString);
			}
		}
	}

	private record Named(String page, String name) {
	}

	private static Stream<Named> named(Pattern what) throws IOException {
		List<Named> all = new ArrayList<>();
		for (Path page : pages()) {
			for (Matcher name = what.matcher(Files.readString(page)); name.find();) {
				all.add(new Named(ROOT.relativize(page).toString(), name.group(1)));
			}
		}
		return all.stream();
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> top = Files.list(ROOT); Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
			return Stream.concat(top, docs).filter(page -> page.toString().endsWith(".md")).toList();
		}
	}

	private static Set<String> classes() throws IOException {
		Set<String> classes = new HashSet<>();
		for (String folder : List.of("bundles", "releng", "tests")) {
			Files.walkFileTree(ROOT.resolve(folder), new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
					return directory.endsWith("target") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					String name = file.getFileName().toString();
					if (name.endsWith(".java")) {
						classes.add(name.substring(0, name.length() - ".java".length()));
					}
					return FileVisitResult.CONTINUE;
				}
			});
		}
		return classes;
	}
}
