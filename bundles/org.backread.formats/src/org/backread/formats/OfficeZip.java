package org.backread.formats;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Takes the parts that are read out of a document that is a zip archive, into memory. Nothing is unpacked to disk, archives
 * inside it are not opened, and it is refused before it grows beyond its limits, whatever sizes it announces.
 */
final class OfficeZip {
	/** Word documents have some twenty parts and one for each picture. */
	private static final int MOST_ENTRIES = 10_000;
	/** Of all parts that are read, and of all that are passed over. */
	private static final long MOST_READ = 3L * Limits.MARKUP_BYTES;
	private static final long MOST_PASSED = 256L << 20;

	private OfficeZip() {
	}

	/**
	 * @param wanted tells by name which parts are to be read
	 * @return their contents by name, in the archive's order; the parts passed over are there with no content
	 */
	static Map<String, byte[]> read(Source source, Predicate<String> wanted) throws UnreadableDraftException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		long read = 0;
		long passed = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.content()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = checked(source, entry.getName());
				if (parts.size() >= MOST_ENTRIES) {
					throw bomb(source, "it holds more than " + MOST_ENTRIES + " parts");
				}
				if (entry.isDirectory()) {
					continue;
				}
				byte[] content = new byte[0];
				if (wanted.test(name)) {
					content = zip.readNBytes(Limits.MARKUP_BYTES + 1);
					read += content.length;
					if (content.length > Limits.MARKUP_BYTES || read > MOST_READ) {
						throw bomb(source, name + " unpacks to more than " + (Limits.MARKUP_BYTES >> 20) + " MB");
					}
				} else {
					passed += pass(zip, MOST_PASSED - passed);
					if (passed >= MOST_PASSED) {
						throw bomb(source, name + " and what stands before it unpack to more than " + (MOST_PASSED >> 20) + " MB");
					}
				}
				if (parts.putIfAbsent(name, content) != null) {
					throw damaged(source, "it holds " + name + " twice", null);
				}
			}
		} catch (UnreadableDraftException e) {
			throw e;
		} catch (EOFException e) {
			throw damaged(source, "it is cut off", e);
		} catch (ZipException | IllegalArgumentException e) {
			throw damaged(source, String.valueOf(e.getMessage()), e);
		} catch (IOException e) {
			throw damaged(source, "it cannot be unpacked", e);
		}
		if (parts.isEmpty()) {
			throw damaged(source, "it is empty", null);
		}
		return parts;
	}

	private static long pass(InputStream in, long most) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long passed = 0;
		for (int n = in.read(buffer); n >= 0 && passed < most; n = in.read(buffer)) {
			passed += n;
		}
		return passed;
	}

	/** Nothing is written by these names; a document that has such a one was made to do harm all the same. */
	private static String checked(Source source, String name) throws UnreadableDraftException {
		if (name.startsWith("/") || name.contains("..") && ("/" + name.replace('\\', '/') + "/").contains("/../") || name.contains(":\\")) {
			throw source.refuse("it holds a part whose name leads out of the document (" + name + ")", "do not open it elsewhere; ask its sender", null);
		}
		return name;
	}

	private static UnreadableDraftException bomb(Source source, String fault) {
		return source.refuse(fault + ", as no article does", "do not open it elsewhere; ask its sender", null);
	}

	private static UnreadableDraftException damaged(Source source, String fault, Exception cause) {
		return source.refuse("the document is damaged: " + fault, "open it in its own program and save it again", cause);
	}
}
