package org.backread.coherence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Unpacks the native libraries of ONNX Runtime into a folder that goes away when the process ends. Left to itself the runtime
 * unpacks them into one that stays behind, empty, at each start; it still does so with its library for other processors than
 * the main one, which therefore does not ship.
 */
final class NativeLibraries {
	private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

	private NativeLibraries() {
	}

	/**
	 * Unpacks the libraries for this platform and tells the runtime where they are. Does nothing where somebody told it
	 * before, or where there are none; the runtime then says what is missing.
	 *
	 * @throws IOException if they cannot be written
	 */
	static void unpack() throws IOException {
		if (System.getProperty(property("onnxruntime")) != null || NativeLibraries.class.getResource(resource("onnxruntime")) == null) {
			return;
		}
		Path folder = Files.createTempDirectory("backread-onnxruntime");
		folder.toFile().deleteOnExit(); // what is named first is deleted last, so that the folder is empty by then
		for (String library : LIBRARIES) {
			try (InputStream in = NativeLibraries.class.getResourceAsStream(resource(library))) {
				if (in == null) {
					throw new IOException(resource(library) + " is missing from the coherence model");
				}
				Path file = folder.resolve(fileName(library));
				file.toFile().deleteOnExit();
				Files.copy(in, file);
				System.setProperty(property(library), file.toString());
			}
		}
	}

	/** @return where the runtime looks for an unpacked library before it unpacks its own */
	private static String property(String library) {
		return "onnxruntime.native." + library + ".path";
	}

	static String resource(String library) {
		return "/ai/onnxruntime/native/" + platform() + "/" + fileName(library);
	}

	private static String fileName(String library) {
		return System.mapLibraryName(library).replace("jnilib", "dylib");
	}

	/** @return the platform as ONNX Runtime names it */
	private static String platform() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		boolean intel = processor.startsWith("amd64") || processor.startsWith("x86_64");
		return (system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux") + (intel ? "-x64" : "-aarch64");
	}
}
