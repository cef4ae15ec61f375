import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Prints the licence of each jar of the update site by NOTICE, and fails when NOTICE has none. Run by licences.sh. */
public final class Licences {
	private static final String OUR_OWN = "Backread";
	private static final String OUR_LICENCE = "EPL-2.0";

	private Licences() {
	}

	/** @param arguments the sources' root and the folder of the jars */
	public static void main(String[] arguments) throws IOException {
		Path root = Path.of(arguments[0]);
		List<String> notice = Files.readAllLines(root.resolve("NOTICE"));
		Map<String, String> names = names(root.resolve("releng/licences.txt"));
		int missing = 0;
		List<Path> jars;
		try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
			jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
		for (Path jar : jars) {
			Attributes manifest = manifest(jar);
			String bundle = manifest.getValue("Bundle-SymbolicName").split(";")[0].strip();
			Optional<String> name = names.keySet().stream().filter(bundle::startsWith).map(names::get).findFirst();
			Optional<String> licence = name.flatMap(known -> licence(known, notice));
			missing += licence.isPresent() ? 0 : 1;
			System.out.printf("%-62s %-26s %-52s %s%n", bundle, manifest.getValue("Bundle-Version"), licence.orElse("MISSING IN NOTICE"),
					Optional.ofNullable(manifest.getValue("Bundle-License")).map(said -> said.split("[,;]")[0]).orElse("-"));
		}
		System.out.println(jars.size() + " jars, " + missing + " without a licence in NOTICE");
		if (missing > 0 || jars.isEmpty()) {
			System.err.println("licences: name each library in NOTICE, and its bundle in releng/licences.txt");
			System.exit(1);
		}
	}

	private static Map<String, String> names(Path file) throws IOException {
		Map<String, String> names = new LinkedHashMap<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.startsWith("#") && line.contains(" = ")) {
				String[] parts = line.split(" = ", 2);
				names.put(parts[0], parts[1]);
			}
		}
		return names;
	}

	/** A line of NOTICE is a name, two spaces or more, the licence. */
	private static Optional<String> licence(String name, List<String> notice) {
		return name.equals(OUR_OWN) ? Optional.of(OUR_LICENCE)
				: notice.stream().map(String::strip).filter(line -> line.startsWith(name + "  "))
						.map(line -> line.substring(name.length()).strip().split(" {3,}")[0]).findFirst();
	}

	private static Attributes manifest(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			return file.getManifest().getMainAttributes();
		}
	}
}
