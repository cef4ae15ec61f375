package org.backread.ui.imports;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;

/**
 * What became of a file that was to be imported.
 *
 * @param source  the file
 * @param draft   the draft that was made from it; null if none was
 * @param notices what could not be carried over, each a sentence without a full stop
 * @param problem why no draft was made, in a sentence for people; empty if one was
 */
public record Imported(Path source, IFile draft, List<String> notices, String problem) {
	/** A draft that was made. */
	static Imported as(Path source, IFile draft, List<String> notices) {
		return new Imported(source, draft, notices, "");
	}

	/** A file that no draft could be made from. */
	static Imported failed(Path source, String problem) {
		return new Imported(source, null, List.of(), problem);
	}

	/** @return whether there is anything that a person should hear about it */
	boolean isWorthTelling() {
		return draft == null || !notices.isEmpty();
	}
}
