package org.backread.ui.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.backread.ui.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** What a file must be for the editor to show it as a draft. */
public final class DraftFile {
	/** Beyond this the editor would not keep up with typing; no news story comes near. */
	private static final long LARGEST = 8L << 20;

	private DraftFile() {
	}

	/** @return the file that an editor input stands for, or null if it stands for something else */
	static URI uri(IEditorInput input) {
		return input instanceof IURIEditorInput file ? file.getURI() : null;
	}

	/**
	 * Finds out how a file's text is encoded.
	 *
	 * @param file a file
	 * @return its encoding
	 * @throws CoreException if it is missing, unreadable, too large or not text; the status says so to a person
	 */
	public static Charset charset(Path file) throws CoreException {
		String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
		try {
			if (Files.isDirectory(file)) {
				throw refused(Messages.DraftFile_folder, name);
			}
			if (Files.size(file) > LARGEST) {
				throw refused(Messages.DraftFile_tooLarge, name);
			}
			return charset(Files.readAllBytes(file), name);
		} catch (NoSuchFileException e) {
			throw refused(Messages.DraftFile_missing, name);
		} catch (AccessDeniedException e) {
			throw refused(Messages.DraftFile_denied, name);
		} catch (IOException e) {
			throw refused(Messages.DraftFile_unreadable, name);
		}
	}

	private static Charset charset(byte[] bytes, String name) throws CoreException {
		if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
			return StandardCharsets.UTF_16;
		}
		for (byte b : bytes) {
			if (b == 0) {
				throw refused(Messages.DraftFile_binary, name);
			}
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return StandardCharsets.UTF_8;
		} catch (CharacterCodingException e) {
			return Charset.forName("windows-1252"); //$NON-NLS-1$
		}
	}

	private static boolean startsWith(byte[] bytes, int first, int second) {
		return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	private static CoreException refused(String message, String name) {
		return new CoreException(Status.error(NLS.bind(message, name)));
	}
}
