package org.backread.product.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The built update site once more, as if built later: same content, higher version, and a start script that tells it.
 * It holds what is ours and is to be offered beside the older build, which has the rest.
 */
final class NewerBuild {
	/** A line that only the newer build's start script has. */
	static final String MARK = "# as of 1.1";

	private static final Pattern OWN_BUNDLE = Pattern.compile("org\\.backread\\.app_(1\\.0\\.0\\.\\w+)\\.jar");
	private static final Pattern ARTIFACT = Pattern.compile("<artifact .*?</artifact>", Pattern.DOTALL);
	private static final Pattern KEY = Pattern
			.compile("classifier='(?<classifier>[^']+)' id='(?<id>[^']+)' version='(?<version>[^']+)'");

	private final Path site;
	private final String older;
	private final String newer;

	/**
	 * @param built the update site with the build to raise
	 * @param site  an empty folder for the newer one
	 */
	NewerBuild(Path built, Path site) throws IOException {
		this.site = site;
		try (Stream<Path> plugins = Files.list(built.resolve("plugins"))) {
			older = plugins.map(file -> OWN_BUNDLE.matcher(file.getFileName().toString())).filter(Matcher::matches)
					.map(own -> own.group(1)).findFirst().orElseThrow();
		}
		newer = older.replaceFirst("^1\\.0", "1.1");
		for (String folder : new String[] { "plugins", "features", "binary" }) {
			raiseAll(built.resolve(folder), Files.createDirectory(site.resolve(folder)));
		}
		Files.writeString(site.resolve("content.xml"), entry(built.resolve("content.jar"), "content.xml").replace(older, newer));
		Files.writeString(site.resolve("artifacts.xml"), raisedArtifacts(entry(built.resolve("artifacts.jar"), "artifacts.xml")));
	}

	Path site() {
		return site;
	}

	String olderVersion() {
		return older;
	}

	String newerVersion() {
		return newer;
	}

	private void raiseAll(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : (Iterable<Path>) files.filter(file -> file.toString().contains("_" + older))::iterator) {
				raise(file, to.resolve(file.getFileName().toString().replace(older, newer)));
			}
		}
	}

	/** Copies an archive with the version raised in its manifest and its feature.xml, and the mark in its start script. */
	private void raise(Path from, Path to) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				switch (entry.getName()) {
				case "META-INF/MANIFEST.MF" -> out.write(raisedManifest(in.readAllBytes()));
				case "feature.xml" -> out.write(edited(in, text -> text.replace(older, newer)));
				case "start.sh" -> out.write(edited(in, text -> text.replaceFirst("\n", "\n" + MARK + "\n")));
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

	private static byte[] edited(InputStream in, UnaryOperator<String> edit) throws IOException {
		return edit.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
	}

	/** The list of artifacts with ours alone, raised, and what it says of their size and checksums made true. */
	private String raisedArtifacts(String artifacts) {
		StringBuilder raised = new StringBuilder(artifacts.substring(0, artifacts.indexOf("<artifacts ")));
		raised.append("<artifacts>\n");
		ARTIFACT.matcher(artifacts).results().map(MatchResult::group).filter(artifact -> artifact.contains("'" + older + "'"))
				.forEach(artifact -> raised.append(raisedArtifact(artifact.replace(older, newer))).append('\n'));
		return raised.append("</artifacts>\n</repository>\n").toString();
	}

	private String raisedArtifact(String artifact) {
		Matcher key = KEY.matcher(artifact);
		if (!key.find()) {
			throw new AssertionError(artifact);
		}
		String name = key.group("id") + "_" + key.group("version");
		Path file = site.resolve(switch (key.group("classifier")) {
		case "osgi.bundle" -> "plugins/" + name + ".jar";
		case "org.eclipse.update.feature" -> "features/" + name + ".jar";
		default -> "binary/" + name;
		});
		try {
			byte[] bytes = Files.readAllBytes(file);
			return artifact.replaceAll("(name='(?:download|artifact)\\.size' value=')\\d+", "$1" + bytes.length)
					.replaceAll("(name='download\\.checksum\\.sha-256' value=')\\w+", "$1" + checksum("SHA-256", bytes))
					.replaceAll("(name='download\\.checksum\\.sha-512' value=')\\w+", "$1" + checksum("SHA-512", bytes));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static String checksum(String algorithm, byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}

	private static String entry(Path archive, String name) throws IOException {
		try (ZipFile zip = new ZipFile(archive.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
