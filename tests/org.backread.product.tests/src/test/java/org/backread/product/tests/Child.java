package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that a test starts, waits for and, when it takes too long, ends with all that it started itself. */
final class Child {

	private final List<String> command = new ArrayList<>();
	private Path folder;
	private Duration limit = Duration.ofSeconds(180);

	Child(String... command) {
		this.command.addAll(Arrays.asList(command));
	}

	/** @return the program that runs this test */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	Child with(String... arguments) {
		command.addAll(Arrays.asList(arguments));
		return this;
	}

	/** Has another program, with the arguments before the command, run the command. */
	Child through(String... program) {
		command.addAll(0, Arrays.asList(program));
		return this;
	}

	/** Runs in this folder instead of the test's own. */
	Child in(Path workingFolder) {
		folder = workingFolder;
		return this;
	}

	/** Fails the test when the process takes longer; three minutes unless said otherwise. */
	Child within(Duration time) {
		limit = time;
		return this;
	}

	/** Runs to the end, well or not. */
	void ends() throws IOException, InterruptedException {
		Process process = begins();
		boolean ended;
		try {
			ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
		} finally {
			end(process);
		}
		if (!ended) {
			fail("not ended after " + limit.toSeconds() + " s: " + this);
		}
	}

	/** Runs to the end and fails the test, showing the output, unless the exit code is 0. */
	Ended succeeds() throws IOException, InterruptedException {
		return exits(0);
	}

	/** Starts and does not wait; whoever calls this ends the process. What it prints goes nowhere. */
	Process begins() throws IOException {
		return builder().redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	/** Runs to the end and fails the test, showing the output, unless the exit code is the expected one. */
	Ended exits(int expected) throws IOException, InterruptedException {
		Path output = Files.createTempFile("child", ".out");
		Path errors = Files.createTempFile("child", ".err");
		try {
			Process process = builder().redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
			process.getOutputStream().close();
			boolean ended;
			try {
				ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
			} finally {
				end(process);
			}
			Ended result = new Ended(Files.readString(output), Files.readString(errors));
			if (!ended) {
				fail("not ended after " + limit.toSeconds() + " s: " + this + "\n" + result);
			}
			assertEquals(expected, process.exitValue(), () -> "exit code of " + this + "\n" + result);
			return result;
		} finally {
			Files.delete(output);
			Files.delete(errors);
		}
	}

	private ProcessBuilder builder() {
		ProcessBuilder builder = new ProcessBuilder(command);
		if (folder != null) {
			builder.directory(folder.toFile());
		}
		// the Java that runs the tests is the one that the start scripts are to take
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		return builder;
	}

	/** Ends what the process started, then the process, which gets a moment to tidy up after itself. */
	private static void end(Process process) throws InterruptedException {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		if (!process.waitFor(5, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
	}

	@Override
	public String toString() {
		return String.join(" ", command);
	}

	/** What a process that has ended left on its standard output and standard error. */
	record Ended(String output, String errors) {

		@Override
		public String toString() {
			return "--- output\n" + output + "\n--- errors\n" + errors;
		}
	}
}
