package org.backread.product.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The built feature and its own bundles once more, as if built later: same content, higher version. */
final class NewerBuild {

	private static final String FEATURE = "org.backread.feature_";

	private final Path folder;
	private final String older;
	private final String newer;

	/**
	 * @param site the update site with the build to raise
	 * @param folder an empty folder to work in
	 */
	NewerBuild(Path site, Path folder) throws IOException {
		this.folder = folder;
		try (Stream<Path> features = Files.list(site.resolve("features"))) {
			String jar = features.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(FEATURE))
					.findFirst().orElseThrow();
			older = jar.substring(FEATURE.length(), jar.length() - ".jar".length());
		}
		newer = older.replaceFirst("^1\\.0\\.0", "1.0.1");
		raiseAll(site.resolve("features"), Files.createDirectories(folder.resolve("source/features")), FEATURE);
		raiseAll(site.resolve("plugins"), Files.createDirectories(folder.resolve("source/plugins")), "org.backread.");
	}

	String olderVersion() {
		return older;
	}

	String newerVersion() {
		return newer;
	}

	/** Publishes the newer build with p2's own publisher, run by the given Eclipse, and tells its address. */
	URI publish(Installation eclipse) throws IOException, InterruptedException {
		URI site = folder.resolve("site").toUri();
		eclipse.application("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher")
				.with("-source", folder.resolve("source").toString(), "-metadataRepository", site.toString(),
						"-artifactRepository", site.toString(), "-publishArtifacts", "-compress")
				.succeeds();
		return site;
	}

	private void raiseAll(Path from, Path to, String prefix) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path jar : (Iterable<Path>) files::iterator) {
				String name = jar.getFileName().toString();
				if (name.startsWith(prefix) && name.endsWith("_" + older + ".jar")) {
					raise(jar, to.resolve(name.replace(older, newer)));
				}
			}
		}
	}

	/** Copies a jar with the version raised in its manifest and its feature.xml. */
	private void raise(Path from, Path to) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				switch (entry.getName()) {
				case "META-INF/MANIFEST.MF" -> out.write(raisedManifest(in.readAllBytes()));
				case "feature.xml" -> out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8)
						.replace(older, newer).getBytes(StandardCharsets.UTF_8));
				default -> in.transferTo(out);
				}
				out.closeEntry();
			}
		}
	}

	private byte[] raisedManifest(byte[] bytes) throws IOException {
		Manifest manifest = new Manifest(new ByteArrayInputStream(bytes));
		manifest.getMainAttributes().computeIfPresent(new Attributes.Name("Bundle-Version"), (name, old) -> newer);
		ByteArrayOutputStream raised = new ByteArrayOutputStream();
		manifest.write(raised);
		return raised.toByteArray();
	}
}
