package org.backread.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What {@code backread.bat} runs: starts the command line, as the start scripts of the other platforms do. The paths of its jars
 * together are longer than a line of the Windows shell may be, and may hold letters that the shell would mangle.
 */
public final class CommandLine {
	private static final String MAIN = "org.backread.cli.Main";

	private CommandLine() {
	}

	/**
	 * Ends with the command line's exit code, or with 2 if it cannot be started.
	 *
	 * @param arguments those of the command line. The system property {@code backread.home} names the installation's folder.
	 */
	public static void main(String[] arguments) throws InterruptedException {
		int code;
		try {
			Path home = Path.of(System.getProperty("backread.home")).toRealPath();
			List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Dslf4j.internal.verbosity=ERROR", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(home), MAIN));
			command.addAll(List.of(arguments));
			code = new ProcessBuilder(command).inheritIO().start().waitFor();
		} catch (IOException e) {
			System.err.println("backread: cannot start: " + e.getMessage());
			code = 2;
		}
		System.exit(code);
	}

	/**
	 * @param home an installation's folder
	 * @return the jars of the bundles that {@code command-line.bundles} lists, as far as they are active now, after updates as well
	 * @throws IOException if the folder is no installation
	 */
	static String classPath(Path home) throws IOException {
		Map<String, Path> active = new HashMap<>();
		Path list = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		for (String line : lines(list)) {
			// name, version, location as a URI, start level, whether it is started
			String[] parts = line.split(",");
			active.put(parts[0], Path.of(home.toUri().resolve(parts[2])));
		}
		return lines(home.resolve("command-line.bundles")).stream().filter(active::containsKey).map(bundle -> active.get(bundle).toString())
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static List<String> lines(Path file) throws IOException {
		return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
	}
}
