package org.backread.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.Contributions;

/** Loads checks that come in jars of their own, as a {@link ServiceLoader} finds them. */
final class CheckJars {
	private static final String SERVICES = "META-INF/services/" + Check.class.getName();

	private CheckJars() {
	}

	/**
	 * @param jars jars that name their checks in {@code META-INF/services/org.backread.engine.checks.Check}
	 * @return the checks that ship and those of the jars
	 * @throws IOException if a jar is missing or names no checks; the message is for people
	 */
	static Contributions load(List<Path> jars) throws IOException {
		Contributions rules = new Contributions();
		for (Path jar : jars) {
			add(rules, jar);
		}
		return rules;
	}

	private static void add(Contributions rules, Path jar) throws IOException {
		if (!Files.isRegularFile(jar)) {
			throw new IOException("there is no jar " + jar);
		}
		String name = jar.getFileName().toString();
		// Never closed: its classes may be needed as long as the process lives.
		URLClassLoader loader = new URLClassLoader(name, new URL[] { url(jar) }, CheckJars.class.getClassLoader());
		if (loader.findResource(SERVICES) == null) {
			throw new IOException("no checks in " + jar + ": it has no " + SERVICES);
		}
		Iterator<ServiceLoader.Provider<Check>> providers = ServiceLoader.load(Check.class, loader).stream().iterator();
		try {
			while (providers.hasNext()) {
				rules.add(name, providers.next());
			}
		} catch (ServiceConfigurationError e) {
			rules.add(name, () -> {
				throw e;
			});
		}
	}

	private static URL url(Path jar) {
		try {
			return jar.toUri().toURL();
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(jar.toString(), e);
		}
	}
}
