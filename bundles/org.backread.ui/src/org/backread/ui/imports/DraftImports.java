package org.backread.ui.imports;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.formats.Draft;
import org.backread.formats.DraftFormat;
import org.backread.formats.DraftImport;
import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;
import org.backread.review.store.ReviewStore;
import org.backread.ui.Messages;
import org.backread.ui.drafts.DraftsFolder;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Makes drafts of the workspace from files of any format. Touches the disk: not for the UI thread. */
public final class DraftImports {
	/** XML and JSON files are told by what they hold; others of those that hold no article are reported. */
	private static final List<String> TOLD_BY_CONTENT = List.of("xml", "json");
	private static final Set<String> EXTENSIONS = Stream.concat(TOLD_BY_CONTENT.stream(),
			Stream.of(DraftFormat.values()).flatMap(format -> format.extensions().stream()))
			.collect(Collectors.toUnmodifiableSet());
	/** What the editor edits as it is. */
	private static final Set<DraftFormat> EDITED = Set.of(DraftFormat.TEXT, DraftFormat.MARKDOWN);
	private static final int DEEPEST = 32;

	private DraftImports() {
	}

	/** @return the names of files that can be imported, as file dialogs want it: {@code *.docx;*.html} and so on */
	public static String patterns() {
		return String.join(";", EXTENSIONS.stream().sorted().map(extension -> "*." + extension).toList());
	}

	/** @return whether a file, by its name, has to be imported before it can be edited */
	public static boolean isForeign(Path file) {
		String extension = extension(file);
		return EXTENSIONS.contains(extension)
				&& EDITED.stream().noneMatch(format -> format.extensions().contains(extension));
	}

	/**
	 * @param sources files, and folders to look through for files whose names say that they may hold a draft
	 * @return the files, each once; what a folder cannot show is left out
	 */
	static List<Path> files(List<Path> sources, IProgressMonitor monitor) {
		List<Path> files = new ArrayList<>();
		for (Path source : sources) {
			if (Files.isDirectory(source)) {
				look(source, files, monitor);
			} else {
				files.add(source);
			}
		}
		return files.stream().distinct().toList();
	}

	/**
	 * Imports files until the user has had enough.
	 *
	 * @param sources files and folders
	 * @param target  where the drafts are to be; null for the project for drafts
	 * @return what became of each file, in order
	 * @throws CoreException if the target cannot be used
	 */
	public static List<Imported> run(List<Path> sources, IContainer target,
			IProgressMonitor monitor) throws CoreException {
		IContainer folder = DraftsFolder.writable(target, monitor);
		List<Path> files = files(sources, monitor);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.DraftImports_task, files.size());
		List<Imported> all = new ArrayList<>();
		for (Path file : files) {
			if (progress.isCanceled()) {
				break;
			}
			progress.subTask(file.getFileName().toString());
			all.add(importFile(file, folder));
			progress.worked(1);
		}
		folder.refreshLocal(IResource.DEPTH_ONE, null);
		return all;
	}

	private static Imported importFile(Path file, IContainer folder) {
		try {
			Draft draft = DraftReader.read(file);
			String name = file.getFileName().toString();
			Path made = DraftImport.freeName(folder.getLocation().toPath(), name);
			new DraftImport(new ReviewStore()).write(draft, name, Instant.now().truncatedTo(ChronoUnit.SECONDS), made);
			IFile known = folder.getFile(IPath.fromOSString(made.getFileName().toString()));
			return Imported.as(file, known, draft.notices());
		} catch (UnreadableDraftException e) {
			return Imported.failed(file, withoutPath(e, file));
		} catch (IOException e) {
			return Imported.failed(file, NLS.bind(Messages.DraftImports_failed, e.getMessage()));
		}
	}

	/** The reader's message begins with the file, which is shown beside it. */
	static String withoutPath(UnreadableDraftException e, Path file) {
		return e.getMessage().replace(file + ": ", "");
	}

	private static void look(Path folder, List<Path> found, IProgressMonitor monitor) {
		try {
			Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
					return monitor.isCanceled() ? FileVisitResult.TERMINATE
							: !inner.equals(folder) && isHidden(inner) ? FileVisitResult.SKIP_SUBTREE
									: FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && !isHidden(file) && EXTENSIONS.contains(extension(file))) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			return; // whatever was found until then is listed, and the user sees it
		}
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}

	private static String extension(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
