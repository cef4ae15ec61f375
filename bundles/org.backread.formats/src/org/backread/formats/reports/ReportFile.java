package org.backread.formats.reports;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that a report is written to, all or nothing: what is written stands under another name beside it until
 * {@link #keep()} moves it into place; closed before that, nothing is left of it.
 */
public final class ReportFile implements Closeable {
	private static final String THERE = "there is a file already";

	private final Path target;
	private final Path fresh;
	private final boolean replace;
	private final OutputStream out;
	private FileSystemException failed;

	private ReportFile(Path target, Path fresh, boolean replace) throws IOException {
		this.target = target;
		this.fresh = fresh;
		this.replace = replace;
		out = new BufferedOutputStream(new Named(open(fresh)));
	}

	private OutputStream open(Path file) throws IOException {
		try {
			return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (AccessDeniedException e) {
			throw new AccessDeniedException(target.toString(), null, "its folder cannot be written to");
		} catch (FileSystemException e) {
			throw failure(e);
		}
	}

	/** @return the failure with the name of the file that was to be, and not with that beside it or none */
	private FileSystemException failure(IOException e) {
		String reason = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
		return new FileSystemException(target.toString(), null, "it cannot be written" + (reason == null ? " there" : ": " + reason));
	}

	/** The file itself; a failure is kept for {@link #keep()}, since some writers of reports pass over it. */
	private final class Named extends FilterOutputStream {
		Named(OutputStream file) {
			super(file);
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				super.out.write(bytes, offset, length);
			} catch (IOException e) {
				failed = failure(e);
				throw failed;
			}
		}
	}

	/**
	 * Begins a file.
	 *
	 * @param target  where it is to be, in a folder that exists
	 * @param replace whether a file that is there already may go
	 * @throws FileAlreadyExistsException if one is there and may not go
	 * @throws IOException                if nothing can be written there; the message names the target and the reason
	 */
	public static ReportFile create(Path target, boolean replace) throws IOException {
		if (Files.isDirectory(target)) {
			throw new FileAlreadyExistsException(target.toString(), null, "this is a folder");
		}
		if (!replace && Files.exists(target)) {
			throw new FileAlreadyExistsException(target.toString(), null, THERE);
		}
		if (!Files.isDirectory(target.toAbsolutePath().getParent())) {
			throw new NoSuchFileException(target.toString(), null, "its folder does not exist");
		}
		Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
		// A short name of its own, since the target's may already be as long as names can be.
		return new ReportFile(place, place.resolveSibling(".backread-" + UUID.randomUUID() + ".tmp"), replace);
	}

	/** @return where to write; buffered, closed by {@link #keep()} */
	public OutputStream out() {
		return out;
	}

	/**
	 * Ends the file and moves it into place.
	 *
	 * @throws FileAlreadyExistsException if one that may not go turned up meanwhile
	 * @throws IOException                if it cannot be written or moved, or could not before and the writer said nothing
	 */
	public void keep() throws IOException {
		out.close();
		if (failed != null) {
			throw failed;
		}
		if (replace) {
			Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
		} else {
			try {
				Files.move(fresh, target); // fails where a file is; an atomic move would replace it
			} catch (FileAlreadyExistsException e) {
				throw new FileAlreadyExistsException(target.toString(), null, THERE);
			}
		}
	}

	/** Takes back what was written, unless it was kept. */
	@Override
	public void close() throws IOException {
		try {
			out.close();
		} finally {
			Files.deleteIfExists(fresh);
		}
	}
}
