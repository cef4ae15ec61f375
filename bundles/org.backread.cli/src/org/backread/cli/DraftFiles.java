package org.backread.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.formats.DraftFormat;
import org.backread.formats.DraftReader;

/** Finds the drafts in folders. */
final class DraftFiles {
	/** Endings that formats of newsrooms share with others; what such a file holds decides. */
	private static final List<String> SHARED = List.of("xml", "json");
	private static final Set<String> ENDINGS = Stream.concat(Arrays.stream(DraftFormat.values()).flatMap(format -> format.extensions().stream()), SHARED.stream())
			.collect(Collectors.toUnmodifiableSet());

	private DraftFiles() {
	}

	/** @return the endings of names that drafts have, for people */
	static String endings() {
		return ENDINGS.stream().sorted().collect(Collectors.joining(", "));
	}

	/** @return whether a file in a folder is taken for a draft: by its ending, and not if it is hidden */
	static boolean isDraft(Path file) {
		String name = file.getFileName().toString();
		return !name.startsWith(".") && name.lastIndexOf('.') > 0 && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	private static boolean hasSharedEnding(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return SHARED.stream().anyMatch(ending -> name.endsWith("." + ending));
	}

	/** @return whether a folder is one that nobody keeps drafts in */
	static boolean isHidden(Path folder) {
		Path name = folder.getFileName();
		return name != null && name.toString().startsWith(".") && !name.toString().equals(".") && !name.toString().equals("..");
	}

	/**
	 * @param named    files and folders; a file that is named counts as a draft whatever its ending
	 * @param problems is told what cannot be read
	 * @return the files, and in place of each folder the drafts inside it and its folders, by name; links are not followed there
	 */
	static List<Path> in(List<Path> named, Consumer<String> problems) {
		List<Path> files = new ArrayList<>();
		for (Path path : named) {
			if (Files.isDirectory(path)) {
				files.addAll(inFolder(path, problems));
			} else {
				files.add(path);
			}
		}
		return files;
	}

	private static List<Path> inFolder(Path folder, Consumer<String> problems) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
					return !inside.equals(folder) && isHidden(inside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && isDraft(file) && (!hasSharedEnding(file) || DraftReader.beginsLikeArticle(file))) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					problems.accept(file + ": cannot be read (" + e.getMessage() + ")");
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path inside, IOException e) {
					if (e != null) {
						problems.accept(inside + ": cannot be listed (" + e.getMessage() + ")");
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			problems.accept(folder + ": cannot be listed (" + e.getMessage() + ")");
		}
		Collections.sort(found);
		return found;
	}
}
