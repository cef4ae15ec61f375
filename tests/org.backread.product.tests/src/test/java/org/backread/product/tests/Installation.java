package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An installed Eclipse of the test's own, Backread or another, in a folder that the test may spoil. */
final class Installation {

	private static final String PROBE = "org.backread.probe.";

	/** A log entry's first line: its bundle, then its severity, which is 0 for OK. */
	private static final Pattern MORE_THAN_OK = Pattern.compile("^!ENTRY \\S+ [1-9]", Pattern.MULTILINE);
	private static final Pattern ERROR = Pattern.compile("^!ENTRY \\S+ 4", Pattern.MULTILINE);

	private final Path folder;
	private final Path workspace;

	private Installation(Path folder, Path workspace) {
		this.folder = folder;
		this.workspace = workspace;
	}

	/** An installation that is there, or will be, to be used with a workspace of the test's own. */
	static Installation at(Path folder, Path workspace) {
		return new Installation(folder, workspace);
	}

	/** Unpacks a product's archive. */
	static Installation unpack(Path archive, Path into) throws IOException, InterruptedException {
		new Child("tar", "-xzf", archive.toString(), "-C", into.toString()).succeeds();
		return new Installation(into.resolve("backread"), into.resolve("workspace"));
	}

	/** Copies a product. */
	static Installation copy(Path product, Path into) throws IOException, InterruptedException {
		new Child("cp", "-R", product.toString(), into.toString()).succeeds();
		return new Installation(into.resolve(product.getFileName()), into.resolve("workspace"));
	}

	Path folder() {
		return folder;
	}

	/** Starts this Eclipse by its launcher's jar, on a virtual display, with the arguments that follow. */
	Child onDisplay(String... vmArguments) throws IOException {
		return new Child(Built.virtualDisplay().toString(), Child.java()).with(vmArguments).with("-jar", launcher().toString(),
				"-data", workspace.toString());
	}

	/** Starts this Eclipse by its own start script, on a virtual display, with the arguments that follow. */
	Child scriptOnDisplay() {
		return new Child(Built.virtualDisplay().toString(), folder.resolve("backread").toString()).with("-data",
				workspace.toString());
	}

	/**
	 * Opens a draft by the start script with the probe inside, waits until it has flags, and quits.
	 *
	 * @param more further orders to the probe, as options for the virtual machine
	 * @return what the probe has seen, in alphabetical order
	 */
	List<String> open(Path draft, String... more) throws IOException, InterruptedException {
		Path seen = workspace.resolveSibling("seen-" + System.nanoTime() + ".txt");
		orderProbe(seen, more);
		scriptOnDisplay().with(draft.toString()).succeeds();
		return Files.readAllLines(seen).stream().sorted().toList();
	}

	/** Has the probe look and quit at the next start, and follow more orders, as options for the virtual machine. */
	void orderProbe(Path result, String... more) throws IOException {
		order(Stream.concat(Stream.of("-D" + PROBE + "result=" + result), Stream.of(more)));
	}

	/** Has the probe type into the open draft, with saving or without, until it is killed; it notes each key in the file. */
	void orderTyping(Path notes, boolean saves) throws IOException {
		Stream<String> saving = saves ? Stream.of("-D" + PROBE + "saves=yes") : Stream.empty();
		order(Stream.concat(Stream.of("-D" + PROBE + "type=" + notes), saving));
	}

	/** Has the probe make the file as soon as the draft can be typed into, and quit. */
	void orderEditable(Path file) throws IOException {
		order(Stream.of("-D" + PROBE + "editable=" + file));
	}

	/** Has the probe take up the offer to restore the text of a draft, save it and quit. */
	void orderRestoring() throws IOException {
		order(Stream.of("-D" + PROBE + "restore=yes"));
	}

	/** The start script reads the ini file anew at each start; the probe's orders go where a user's own settings would. */
	private void order(Stream<String> orders) throws IOException {
		Path ini = folder.resolve("eclipse.ini");
		Stream<String> kept = Files.readAllLines(ini).stream().filter(line -> !line.startsWith("-D" + PROBE));
		Files.write(ini, Stream.concat(kept, orders).toList());
	}

	/** Unsaved text in the workspace, as it would be offered at the next start: what each recovery file holds. */
	List<String> unsavedTexts() throws IOException {
		Path kept = workspace.resolve(".metadata/.plugins/org.backread.ui/recovery");
		if (Files.notExists(kept)) {
			return List.of();
		}
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(kept)) {
			for (Path file : (Iterable<Path>) files.filter(file -> file.toString().endsWith(".recovery"))::iterator) {
				// three lines say what it is, whose and of when
				texts.add(Files.readString(file).split("\n", 4)[3]);
			}
		}
		return texts;
	}

	/** Does what Help > Check for Updates does, with the given update sites alone. */
	Child checkForUpdates(URI... sites) throws IOException {
		return application("org.backread.product.probe.checkForUpdates", sites)
				.with(Stream.of(sites).map(URI::toString).toArray(String[]::new));
	}

	/** The number by which p2 remembers the state that this Eclipse is in. */
	String state() throws IOException {
		try (Stream<Path> states = Files.walk(folder.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry"))) {
			return states.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".profile.gz"))
					.map(name -> name.substring(0, name.indexOf('.'))).max(Comparator.naturalOrder()).orElseThrow();
		}
	}

	/** The p2 director, working on this Eclipse itself with the given update sites. */
	Child director(URI... sites) throws IOException {
		Child director = application("org.eclipse.equinox.p2.director", sites);
		return sites.length == 0 ? director
				: director.with("-repository", Stream.of(sites).map(URI::toString).collect(Collectors.joining(",")));
	}

	/** Starts an application of this Eclipse that needs no display; p2 trusts the given sites, over http as well. */
	private Child application(String id, URI... sites) throws IOException {
		String trusted = Stream.of(sites).map(site -> site.getScheme() + "://" + Objects.toString(site.getAuthority(), ""))
				.collect(Collectors.joining(" "));
		return new Child(Child.java(), "-Dp2.httpRule=allow", "-Dp2.trustedAuthorities=" + trusted, "-jar", launcher().toString(),
				"-nosplash", "-consoleLog", "-data", workspace.toString(), "-application", id);
	}

	/** What is installed by its own right, as lines {@code id/version}. */
	List<String> roots() throws IOException, InterruptedException {
		return director().with("-listInstalledRoots").succeeds().output().lines()
				.filter(line -> line.matches("[\\w.]+/[\\w.]+")).toList();
	}

	/** The active bundles whose name starts so, as {@code name version}, in alphabetical order. */
	List<String> bundles(String prefix) throws IOException {
		try (Stream<String> lines = Files.lines(bundlesInfo())) {
			return lines.filter(line -> line.startsWith(prefix)).map(line -> line.split(","))
					.map(parts -> parts[0] + " " + parts[1]).sorted().toList();
		}
	}

	/** The path of an active bundle's jar. */
	Path bundle(String name) throws IOException {
		try (Stream<String> lines = Files.lines(bundlesInfo())) {
			return lines.filter(line -> line.startsWith(name + ",")).map(line -> folder.resolve(line.split(",")[2]))
					.findFirst().orElseThrow(() -> new AssertionError("not active: " + name));
		}
	}

	/** Adds the probe behind p2's back, so that the installation stays what p2 made it. */
	void addProbe() throws IOException {
		Path jar = folder.resolve("plugins/probe.jar");
		Files.copy(Built.probe(), jar, StandardCopyOption.REPLACE_EXISTING);
		if (bundles("org.backread.product.probe").isEmpty()) {
			try (JarFile probe = new JarFile(jar.toFile())) {
				String version = probe.getManifest().getMainAttributes().getValue("Bundle-Version");
				Files.writeString(bundlesInfo(),
						"org.backread.product.probe," + version + ",plugins/probe.jar,4,false\n",
						StandardOpenOption.APPEND);
			}
		}
	}

	/** The Java process of this Eclipse below a start script that {@link Child#begins} started. */
	static ProcessHandle application(Process script) {
		return script.descendants().filter(child -> child.info().command().orElse("").endsWith("/java")).findFirst()
				.orElseThrow(() -> new AssertionError("not running"));
	}

	/** Fails when the workbench or the framework has logged anything; that p2 notes a success does not count. */
	void assertNothingLogged() throws IOException {
		assertNotLogged(MORE_THAN_OK);
	}

	/** Fails when the workbench or the framework has logged an error; warnings do not count. */
	void assertNoErrorLogged() throws IOException {
		assertNotLogged(ERROR);
	}

	private void assertNotLogged(Pattern entry) throws IOException {
		StringBuilder logged = new StringBuilder();
		for (Path log : logs()) {
			String text = Files.readString(log);
			if (entry.matcher(text).find()) {
				logged.append(text);
			}
		}
		assertEquals("", logged.toString(), "logged");
	}

	/** Deletes what was logged, as p2 does when it warns of a site that is served over http. */
	void forgetLogged() throws IOException {
		for (Path log : logs()) {
			Files.delete(log);
		}
	}

	private List<Path> logs() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(folder.resolve("configuration")),
				Files.walk(workspace.resolve(".metadata"), 1))) {
			return files.filter(file -> file.toString().endsWith(".log")).toList();
		}
	}

	private Path bundlesInfo() {
		return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
	}

	private Path launcher() throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow();
		}
	}
}
