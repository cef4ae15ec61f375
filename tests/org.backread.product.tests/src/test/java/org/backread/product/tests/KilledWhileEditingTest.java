package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application from the Linux archive, killed (as by {@code kill -9}) while a draft is being written, and started again. */
class KilledWhileEditingTest {
	private static final int KEYS = 200;
	/**
	 * Two seconds' typing by the probe, and as much again for a slow disk. Its keys keep the window's time, which a busy machine
	 * stretches alike for the keys and for what writes them down.
	 */
	private static final int MOST_LOST = 80;

	@TempDir
	Path folder;

	private Installation backread;
	private Path draft;
	private Path notes;

	@BeforeEach
	void install() throws IOException, InterruptedException {
		Built.assumeLinux();
		backread = Installation.unpack(Built.linuxArchive(), folder);
		backread.addProbe();
		draft = folder.resolve("my draft.txt");
		notes = folder.resolve("notes.txt");
	}

	@Test
	void losesNoMoreThanTheLastSecondsOfTyping() throws IOException, InterruptedException {
		String before = Files.readString(Files.copy(Built.sample(), draft));
		backread.orderTyping(notes, false);

		killWhen(() -> typed().length() >= KEYS);

		assertEquals(before, Files.readString(draft), "not saved");
		String kept = backread.unsavedTexts().getFirst();
		assertLittleLost(before, kept);
		assertRestores(kept);
	}

	/** A long draft, so that saving takes a while: it is killed when the file on the disk is shorter than it was. */
	@Test
	void losesNoMoreWhenItIsKilledWhileSaving() throws IOException, InterruptedException {
		String before = Files.readString(Built.sample()) + (" ".repeat(199) + "\n").repeat(5_000);
		Files.writeString(draft, before);
		long length = Files.size(draft);
		backread.orderTyping(notes, true);

		killWhen(() -> draft.toFile().length() < length || typed().length() >= KEYS);

		String saved = new String(Files.readAllBytes(draft), StandardCharsets.UTF_8); // may end within a letter
		List<String> kept = backread.unsavedTexts();
		if (kept.isEmpty()) {
			assertLittleLost(before, saved);
		} else {
			assertLittleLost(before, kept.getFirst());
			if (!kept.getFirst().equals(saved)) {
				assertRestores(kept.getFirst());
			}
		}
	}

	/** Starts the application on the draft, and kills it as soon as the condition holds. */
	private void killWhen(BooleanSupplier condition) throws IOException, InterruptedException {
		Process script = backread.scriptOnDisplay().with(draft.toString()).begins();
		try {
			while (!condition.getAsBoolean()) {
				assertFalse(script.waitFor(1, TimeUnit.MILLISECONDS), "ended by itself");
			}
			Installation.application(script).destroyForcibly();
			assertTrue(script.waitFor(1, TimeUnit.MINUTES), "the start script ends with the application");
		} finally {
			script.descendants().forEach(ProcessHandle::destroyForcibly);
			script.destroyForcibly();
		}
	}

	/** @return the keys that the probe has pressed */
	private String typed() {
		try {
			return Files.exists(notes) ? Files.readString(notes) : "";
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private void assertLittleLost(String before, String after) {
		assertTrue((before + typed()).startsWith(after), () -> after.length() + " characters");
		int lost = before.length() + typed().length() - after.length();
		assertTrue(lost <= MOST_LOST, () -> lost + " of " + typed().length() + " keys lost");
	}

	/** At the next start, without naming the draft, it is offered; taken up and saved, it is in the draft's file. */
	private void assertRestores(String kept) throws IOException, InterruptedException {
		backread.orderRestoring();
		backread.scriptOnDisplay().succeeds();
		assertEquals(kept, Files.readString(draft));
		assertEquals(List.of(), backread.unsavedTexts());
		backread.assertNoErrorLogged(); // Eclipse warns that it was not closed
	}
}
