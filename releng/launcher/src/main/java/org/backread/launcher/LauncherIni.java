package org.backread.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an installation's ini file says about starting it: one argument a line, those for the virtual machine after
 * {@code -vmargs}.
 *
 * @param startup     the jar to run
 * @param vmArguments options for the virtual machine
 * @param arguments   options for the application
 */
record LauncherIni(Path startup, List<String> vmArguments, List<String> arguments) {

	/**
	 * Reads {@code backread.ini}, or {@code eclipse.ini} where there is none of that name.
	 *
	 * @param home the installation's folder
	 * @throws IOException if the folder is no installation
	 */
	static LauncherIni of(Path home) throws IOException {
		Path ini = home.resolve("backread.ini");
		List<String> lines = Files.readAllLines(Files.exists(ini) ? ini : home.resolve("eclipse.ini"));
		Path startup = null;
		List<String> vmArguments = new ArrayList<>();
		List<String> arguments = new ArrayList<>();
		List<String> target = arguments;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.equals("-startup") && i + 1 < lines.size()) {
				startup = home.resolve(lines.get(++i).strip());
			} else if (line.equals("-vmargs")) {
				target = vmArguments;
			} else if (!line.isEmpty()) {
				target.add(line);
			}
		}
		return new LauncherIni(startup == null ? newestLauncher(home) : startup, vmArguments, arguments);
	}

	private static Path newestLauncher(Path home) throws IOException {
		Path plugins = home.resolve("plugins");
		try (Stream<Path> files = Files.list(plugins)) {
			return files.filter(file -> file.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
					.max(Path::compareTo)
					.orElseThrow(() -> new NoSuchFileException(plugins + ": org.eclipse.equinox.launcher"));
		}
	}
}
