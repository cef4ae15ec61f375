package org.backread.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What a run of the command line gave.
 *
 * @param err what it said on the error output
 */
record Run(int code, String out, String err) {
	private static final String NOTICE = "backread: " + Notices.NO_MODEL + "\n";

	/** A run whose error output leaves out that these tests run without the coherence model. */
	static Run of(Object... args) {
		return with("", args);
	}

	static Run with(String in, Object... args) {
		Run run = unabridged(in, args);
		String other = run.err.replace(NOTICE, "");
		assertTrue(run.err.length() - other.length() <= NOTICE.length(), "the notice comes once a run");
		return new Run(run.code, run.out, other);
	}

	/** With the notice. */
	static Run unabridged(String in, Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Main.run(Stream.of(args).map(Object::toString).toArray(String[]::new), new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
				new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
	}
}
