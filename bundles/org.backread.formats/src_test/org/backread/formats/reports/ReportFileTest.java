package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
	@TempDir
	private Path folder;

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private void write(Path target, boolean replace, String text) throws IOException {
		try (ReportFile file = ReportFile.create(target, replace)) {
			file.out().write(text.getBytes());
			file.keep();
		}
	}

	@Test
	void standsInPlaceOnlyWhenKept() throws IOException {
		Path target = folder.resolve("report.html");
		try (ReportFile file = ReportFile.create(target, false)) {
			file.out().write('x');
			assertEquals(false, Files.exists(target), "not before it is whole");
		}
		assertEquals(List.of(), names(), "nothing is left of a report that was given up");
		write(target, false, "whole");
		assertEquals(List.of("report.html"), names());
	}

	@Test
	void replacesOnlyWhenTold() throws IOException {
		Path target = folder.resolve("report.html");
		write(target, false, "first");
		assertThrows(FileAlreadyExistsException.class, () -> write(target, false, "second"));
		assertEquals("first", Files.readString(target));
		write(target, true, "third");
		assertEquals("third", Files.readString(target));
	}

	@Test
	void fileThatTurnsUpMeanwhileIsKept() throws IOException {
		Path target = folder.resolve("report.html");
		try (ReportFile file = ReportFile.create(target, false)) {
			Files.writeString(target, "somebody else's");
			assertThrows(FileAlreadyExistsException.class, file::keep);
		}
		assertEquals("somebody else's", Files.readString(target));
		assertEquals(List.of("report.html"), names());
	}

	@Test
	void folderIsNoFile() {
		assertThrows(FileAlreadyExistsException.class, () -> ReportFile.create(folder, true));
	}

	@Test
	void failureNamesTheReport() {
		Path target = Path.of("/proc/report.html");
		assumeTrue(Files.isDirectory(target.getParent()), "needs a folder that takes no files");
		FileSystemException failure = assertThrows(FileSystemException.class, () -> ReportFile.create(target, false));
		assertEquals(target.toString(), failure.getFile());
		assertTrue(failure.getReason().contains("cannot be written"), failure::getMessage);
	}

	/** A stream of lines swallows what goes wrong. */
	@Test
	void nothingIsLeftOnAFullDiskThoughTheWriterSaysNothing() throws IOException, InterruptedException {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "only root may mount a small disk");
		try {
			Path target = disk.resolve("report.txt");
			try (ReportFile file = ReportFile.create(target, false)) {
				new PrintStream(file.out()).println("x".repeat(100_000));
				assertEquals(target.toString(), assertThrows(FileSystemException.class, file::keep).getFile());
			}
			try (Stream<Path> files = Files.list(disk)) {
				assertEquals(List.of(), files.toList());
			}
		} finally {
			run("umount", disk.toString());
		}
	}

	/** @return whether a command is there and succeeds */
	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
