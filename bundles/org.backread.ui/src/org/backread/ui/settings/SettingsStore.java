package org.backread.ui.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.backread.engine.Overrides;
import org.backread.engine.Profile;
import org.backread.engine.Settings;
import org.backread.engine.SettingsException;
import org.backread.engine.SettingsFile;
import org.backread.ui.UiPlugin;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ListenerList;

/**
 * The settings files: a project's, which its drafts share wherever they are read, and the user's own, for drafts that
 * have none near them. All methods but those about listeners and {@link #own} touch the disk: not for the UI thread.
 */
public final class SettingsStore {
	private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();

	private SettingsStore() {
	}

	/** @param listener called on the UI thread when settings have changed */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** @param listener no longer called; no effect if it never was */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	/** Tells all that settings may have changed. UI thread only. */
	public static void changed() {
		LISTENERS.forEach(Runnable::run);
	}

	/** @return the file of the user's own settings, whether or not it exists */
	public static Path own() {
		return Path.of(UiPlugin.get().getStateLocation().append(SettingsFile.NAME).toOSString());
	}

	/**
	 * @param draft a draft's file
	 * @return where the settings of its project are kept or would be: the file near it, else one in the folder where
	 *         its project of the workspace begins, else one beside it
	 */
	public static Path ofProject(Path draft) {
		Optional<Path> near = SettingsFile.near(draft);
		if (near.isPresent()) {
			return near.get();
		}
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(draft.toUri())) {
			if (file.getProject().getLocation() != null) {
				return file.getProject().getLocation().toPath().resolve(SettingsFile.NAME);
			}
		}
		return draft.resolveSibling(SettingsFile.NAME);
	}

	/**
	 * @param draft a draft's file; null for none
	 * @return what holds for it: what the settings file near it says or, where there is none, the user's own
	 * @throws SettingsException if that file cannot be used
	 */
	public static Settings read(Path draft) throws SettingsException {
		Optional<Path> near = draft == null ? Optional.empty() : SettingsFile.near(draft);
		return overrides(near.orElseGet(SettingsStore::own)).from(Profile.plain());
	}

	/**
	 * @param file a settings file, which may not exist
	 * @return what it says
	 * @throws SettingsException if it cannot be used
	 */
	public static Overrides overrides(Path file) throws SettingsException {
		return Files.exists(file) ? SettingsFile.read(file) : Overrides.NONE;
	}

	/**
	 * Changes a settings file; what it says of other things stays.
	 *
	 * @param file    the file, made if need be
	 * @param values  what is to be set, by key; empty for what is to be taken out
	 * @param comment a remark to stand above what is added; empty for none
	 * @throws IOException if it cannot be read or written; it is then as it was
	 */
	public static void change(Path file, Map<String, Optional<String>> values, String comment) throws IOException {
		change(file, text -> SettingsText.changed(text, values, comment));
	}

	/**
	 * Changes a settings file.
	 *
	 * @param file   the file, made if need be
	 * @param change makes of its text, empty for a new file, what it is to hold
	 * @throws IOException if it cannot be read or written; it is then as it was
	 */
	static synchronized void change(Path file, UnaryOperator<String> change) throws IOException {
		String before = "";
		try {
			before = Files.readString(file);
		} catch (NoSuchFileException e) {
			Files.createDirectories(file.getParent());
		}
		String after = change.apply(before);
		if (!after.equals(before)) {
			replace(file, after);
		}
	}

	private static void replace(Path file, String text) throws IOException {
		Path fresh = Files.createTempFile(file.getParent(), ".backread-", ".tmp");
		try {
			try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
				ByteBuffer rest = StandardCharsets.UTF_8.encode(text);
				while (rest.hasRemaining()) {
					out.write(rest);
				}
				out.force(true);
			}
			if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
			}
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(fresh);
		}
		for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			try {
				known.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				return; // the settings are saved; the workspace finds the file when it next looks
			}
		}
	}
}
