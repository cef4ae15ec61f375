package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.backread.app.Handover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files handed from a second start to the application that runs already. */
@ExtendWith(QuietLog.class)
class HandoverTest {
	private static final Duration LONG = Duration.ofSeconds(30);

	@TempDir
	Path workspace;

	private final BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();

	@Test
	void whoeverRunsGetsTheFilesOfEverySecondStart() throws IOException, InterruptedException {
		try (Handover running = new Handover(workspace)) {
			running.receive(opened::add);
			List<Path> files = List.of(workspace.resolve("one draft.txt"), workspace.resolve("två.txt"));

			assertTrue(new Handover(workspace).send(files, LONG));
			assertEquals(files, opened.poll(LONG.toSeconds(), TimeUnit.SECONDS));
			assertTrue(new Handover(workspace).send(List.of(), LONG), "only to come to the front");
			assertEquals(List.of(), opened.poll(LONG.toSeconds(), TimeUnit.SECONDS));
		}
	}

	@Test
	void whatNobodyTakesIsWithdrawn() throws IOException, InterruptedException {
		assertFalse(new Handover(workspace).send(List.of(workspace.resolve("draft.txt")), Duration.ZERO));

		try (Stream<Path> left = Files.walk(workspace)) {
			assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
		}
	}

	@Test
	void whatWaitsWhileTheOtherStartsIsTaken() throws Exception {
		List<Path> files = List.of(workspace.resolve("draft.txt"));
		Thread second = Thread.ofVirtual().start(() -> {
			try {
				new Handover(workspace).send(files, LONG);
			} catch (IOException | InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		try (Handover running = new Handover(workspace)) {
			running.receive(opened::add);
			assertEquals(files, opened.poll(LONG.toSeconds(), TimeUnit.SECONDS));
		}
		second.join();
	}
}
