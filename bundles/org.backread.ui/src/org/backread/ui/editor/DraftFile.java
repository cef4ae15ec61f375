package org.backread.ui.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.backread.formats.Draft;
import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;
import org.backread.ui.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** What a file must be for the editor to show it as a draft. */
public final class DraftFile {
	/** Larger files than this are not looked through for being blank. */
	private static final int SMALL = 4096;

	private DraftFile() {
	}

	/** @return the file on disk that an editor input stands for, or null if it stands for something else */
	static Path path(IEditorInput input) {
		URI uri = input instanceof IURIEditorInput file ? file.getURI() : null;
		return uri != null && "file".equals(uri.getScheme()) ? Path.of(uri).toAbsolutePath().normalize() : null;
	}

	/**
	 * Finds out how a file's text is encoded.
	 *
	 * @param file a file
	 * @return its encoding; UTF-8 for one that is still empty
	 * @throws CoreException if it is missing, unreadable, too large or not text; the status says so to a person
	 */
	public static Charset charset(Path file) throws CoreException {
		String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
		try {
			if (!Files.exists(file)) {
				throw refused(Messages.DraftFile_missing, name);
			}
			if (Files.isDirectory(file)) {
				throw refused(Messages.DraftFile_folder, name);
			}
			if (isBlank(file)) {
				return StandardCharsets.UTF_8;
			}
			Draft draft = DraftReader.readText(file);
			// With a byte order mark the general name is right: it reads the mark away and writes it again.
			return draft.bom() && draft.charset().name().startsWith("UTF-16") ? StandardCharsets.UTF_16
					: draft.charset();
		} catch (UnreadableDraftException e) {
			throw refused(e.getCause() == null ? Messages.DraftFile_notText : Messages.DraftFile_unreadable, name);
		} catch (IOException e) {
			throw refused(Messages.DraftFile_unreadable, name);
		}
	}

	/**
	 * @param file may be null
	 * @param text a draft's whole text
	 * @return whether a file's disk can hold the text, with the room that the file takes now; true where that cannot be told
	 */
	static boolean hasRoom(Path file, String text) {
		try {
			return file == null || Files.getFileStore(file).getUsableSpace() + Files.size(file) >= text.getBytes(StandardCharsets.UTF_8).length;
		} catch (IOException e) {
			return true;
		}
	}

	private static boolean isBlank(Path file) throws IOException {
		return Files.size(file) <= SMALL && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).isBlank();
	}

	private static CoreException refused(String message, String name) {
		return new CoreException(Status.error(NLS.bind(message, name)));
	}
}
