package org.backread.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.swing.JOptionPane;

/**
 * What {@code backread.exe} runs: starts the application as the start scripts of the other platforms do, and starts it
 * again when it asks for that, as after an update.
 */
public final class Launcher {
	/** The exit codes by which an Eclipse application asks to be started again. */
	private static final List<Integer> AGAIN = List.of(23, 24);

	private Launcher() {
	}

	/**
	 * Ends with the application's exit code, or with 2 once the user has been told that it cannot be started.
	 *
	 * @param arguments the application's, with or without {@code open} before them. The system property
	 *                  {@code backread.home} names the installation's folder.
	 */
	public static void main(String[] arguments) throws InterruptedException {
		int code;
		try {
			Path home = Path.of(System.getProperty("backread.home"));
			Path java = Path.of(System.getProperty("java.home"), "bin", isWindows() ? "javaw.exe" : "java");
			code = run(home, java, files(List.of(arguments)));
		} catch (IOException e) {
			JOptionPane.showMessageDialog(null, "Backread cannot start: " + e.getMessage(), "Backread",
					JOptionPane.ERROR_MESSAGE);
			code = 2;
		}
		System.exit(code);
	}

	/** Runs the application until it ends for good. The ini file is read at each start: an update rewrites it. */
	private static int run(Path home, Path java, List<String> arguments) throws IOException, InterruptedException {
		int code;
		do {
			LauncherIni ini = LauncherIni.of(home);
			List<String> command = new ArrayList<>(List.of(java.toString()));
			command.addAll(ini.vmArguments());
			command.addAll(List.of("-jar", ini.startup().toString()));
			command.addAll(ini.arguments());
			// not last of all: what follows -showsplash would be taken for its image
			command.addAll(List.of("-name", "Backread"));
			command.addAll(arguments);
			code = new ProcessBuilder(command).inheritIO().start().waitFor();
		} while (AGAIN.contains(code));
		return code;
	}

	/** The application may have another working folder: files get absolute paths. */
	private static List<String> files(List<String> arguments) {
		return arguments.stream().skip(!arguments.isEmpty() && arguments.getFirst().equals("open") ? 1 : 0)
				.map(Launcher::absolute).toList();
	}

	private static String absolute(String argument) {
		try {
			Path file = Path.of(argument);
			return Files.exists(file) ? file.toAbsolutePath().toString() : argument;
		} catch (InvalidPathException e) {
			return argument; // an option
		}
	}

	private static boolean isWindows() {
		return System.getProperty("os.name").startsWith("Windows");
	}
}
