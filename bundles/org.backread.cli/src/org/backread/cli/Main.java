package org.backread.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.backread.formats.reports.Imprint;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code backread review FILE…}, {@code watch FOLDER}, {@code batch} and {@code convert FILE…}. */
@Command(name = "backread", mixinStandardHelpOptions = true, version = Imprint.PROGRAM + " " + Imprint.VERSION,
		description = "The last editorial read of a news draft.", subcommands = { ReviewCommand.class, WatchCommand.class, BatchCommand.class, ConvertCommand.class },
		footer = { "", "With no command, or with `open FILE', the application opens." })
public final class Main {
	/** Exit code: nothing to report. */
	static final int CLEAN = 0;
	/** Exit code: flags at or above the level asked for. */
	static final int FLAGGED = 1;
	/** Exit code: a file could not be read, or the command was used wrongly. */
	static final int FAILED = 2;

	static final String UNWRITTEN = "the output cannot be written: its reader has gone or the disk is full";

	private Main() {
	}

	/** Runs the command and ends the process with its exit code. */
	public static void main(String[] args) {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		System.exit(run(args, System.in, out, System.err));
	}

	/** @return the exit code of the command that the arguments name */
	static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
		CommandLine line = new CommandLine(new Main(), new Factory(in, out, err));
		line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler(Main::usage);
		line.setExecutionExceptionHandler((e, command, result) -> {
			err.println("backread: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
			return FAILED;
		});
		int code = args.length == 0 ? usage(new ParameterException(line, "say what to do: review, watch, batch or convert"), args) : line.execute(args);
		if (!out.checkError() || code == FAILED) {
			return code;
		}
		err.println("backread: " + UNWRITTEN);
		return FAILED;
	}

	private static int usage(ParameterException e, String[] args) {
		CommandLine command = e.getCommandLine();
		String fault = e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption() ? "not understood: " + String.join(" ", unmatched.getUnmatched())
				: e.getMessage();
		command.getErr().println("backread: " + fault + " (see `" + command.getCommandSpec().qualifiedName() + " --help')");
		return FAILED;
	}

	/** Makes the commands, which write where they are told. */
	private record Factory(InputStream in, PrintStream out, PrintStream err) implements CommandLine.IFactory {
		@Override
		public <K> K create(Class<K> type) throws Exception {
			if (type == ReviewCommand.class) {
				return type.cast(new ReviewCommand(out, err));
			}
			if (type == WatchCommand.class) {
				return type.cast(new WatchCommand(out, err));
			}
			if (type == ConvertCommand.class) {
				return type.cast(new ConvertCommand(out, err));
			}
			return type == BatchCommand.class ? type.cast(new BatchCommand(in, out, err)) : CommandLine.defaultFactory().create(type);
		}
	}
}
