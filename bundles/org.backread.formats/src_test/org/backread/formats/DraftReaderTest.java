package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftReaderTest {
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final String TEXT = "Port Ellery tolls rise £2 (€3)\r\n\r\n"
			+ "“It’s too much,” she said — twice…\rÉtienne left.\n";

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void name() {
		file = folder.resolve("tolls.txt");
	}

	private Draft read(byte[]... parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			bytes.write(part);
		}
		Files.write(file, bytes.toByteArray());
		return DraftReader.read(file);
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private void assertRefused(Path path, String fault) {
		UnreadableDraftException refused = assertThrows(UnreadableDraftException.class, () -> DraftReader.read(path));
		String message = refused.getMessage();
		assertTrue(message.contains(fault), message);
		assertTrue(message.startsWith(folder.toString()), message);
		assertEquals(1, message.lines().count(), message);
		assertTrue(message.contains("; "), "no remedy: " + message);
	}

	private void assertRefused(byte[] content, String fault) throws IOException {
		Files.write(file, content);
		assertRefused(file, fault);
	}

	@Test
	void utf8() throws IOException {
		assertEquals(new Draft(TEXT, StandardCharsets.UTF_8, false), read(utf8(TEXT)));
	}

	@Test
	void utf8WithMark() throws IOException {
		assertEquals(new Draft(TEXT, StandardCharsets.UTF_8, true), read(bytes(0xEF, 0xBB, 0xBF), utf8(TEXT)));
	}

	@Test
	void utf16OfEitherOrder() throws IOException {
		assertEquals(new Draft(TEXT, StandardCharsets.UTF_16LE, true),
				read(bytes(0xFF, 0xFE), TEXT.getBytes(StandardCharsets.UTF_16LE)));
		assertEquals(new Draft(TEXT, StandardCharsets.UTF_16BE, true),
				read(bytes(0xFE, 0xFF), TEXT.getBytes(StandardCharsets.UTF_16BE)));
	}

	@Test
	void windows1252() throws IOException {
		assertEquals(new Draft(TEXT, WINDOWS_1252, false), read(TEXT.getBytes(WINDOWS_1252)));
	}

	@Test
	void plainAsciiIsUtf8() throws IOException {
		assertEquals(new Draft("Tolls rise.", StandardCharsets.UTF_8, false), read(utf8("Tolls rise.")));
	}

	@Test
	void charactersBeyondTheFirstPlane() throws IOException {
		assertEquals("😀 tolls", read(utf8("😀 tolls")).text());
		assertEquals("😀 tolls", read(bytes(0xFF, 0xFE), "😀 tolls".getBytes(StandardCharsets.UTF_16LE)).text());
	}

	@Test
	void utf8CutInsideACharacterKeepsTheRest() throws IOException {
		byte[] whole = utf8("The toll is £2, or €");
		for (int lost = 1; lost <= 2; lost++) {
			Draft draft = read(Arrays.copyOf(whole, whole.length - lost));
			assertEquals(new Draft("The toll is £2, or \uFFFD", StandardCharsets.UTF_8, false), draft);
		}
		assertEquals("A caf\uFFFD", read(bytes(0xEF, 0xBB, 0xBF), utf8("A caf"), bytes(0xC3)).text());
	}

	@Test
	void utf16CutInsideACharacterKeepsTheRest() throws IOException {
		byte[] whole = "Toll £2".getBytes(StandardCharsets.UTF_16LE);
		assertEquals("Toll £\uFFFD", read(bytes(0xFF, 0xFE), Arrays.copyOf(whole, whole.length - 1)).text());
	}

	@Test
	void anAccentAtTheEndOfWindows1252IsNotCutUtf8() throws IOException {
		assertEquals(new Draft("The café", WINDOWS_1252, false), read("The café".getBytes(WINDOWS_1252)));
	}

	@Test
	void oneByteThatIsNotUtf8MakesItWindows1252() throws IOException {
		assertEquals(new Draft("cafÃ© and café.", WINDOWS_1252, false),
				read(utf8("café and caf"), bytes(0xE9), utf8(".")));
	}

	@Test
	void wordsOwnBreaksAreText() throws IOException {
		assertEquals("one\u000Btwo\fthree\tfour", read(utf8("one\u000Btwo\fthree\tfour")).text());
	}

	@Test
	void aTextOfTheLargestSizeIsRead() throws IOException {
		byte[] large = new byte[16 << 20];
		Arrays.fill(large, (byte) 'a');
		assertEquals(large.length, read(large).text().length());
	}

	@Test
	void emptyFilesAreRefused() throws IOException {
		assertRefused(new byte[0], "holds no text");
		assertRefused(bytes(0xEF, 0xBB, 0xBF), "holds no text");
		assertRefused(bytes(0xFF, 0xFE), "holds no text");
		assertRefused(utf8(" \r\n\t\n"), "holds no text");
	}

	@Test
	void whatIsNoReadableFileIsRefused() {
		assertRefused(folder.resolve("gone.txt"), "no such file");
		assertRefused(folder.resolve("gone").resolve("tolls.txt"), "no such file");
		assertRefused(folder, "is a folder");
	}

	@Test
	void aFileWithoutPermissionIsRefused() throws IOException {
		Files.writeString(file, TEXT);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
		assumeFalse(Files.isReadable(file), "the superuser may read everything");

		assertRefused(file, "may not read");
	}

	@Test
	void binaryFilesAreRefused() throws IOException {
		assertRefused(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13),
				"control character U+001A in line 2");
		assertRefused(bytes('P', 'K', 3, 4, 20, 0, 6, 0, 8, 0), "the document is damaged");
		assertRefused("Toll £2".getBytes(StandardCharsets.UTF_16LE), "control character U+0000 in line 1");
		assertRefused(utf8("Tolls\nrise\u001B[31m"), "control character U+001B in line 2");
		assertRefused(bytes('a', 0xE9, ' ', 0x81), "unknown encoding");
	}

	@Test
	void textDamagedAfterItsMarkIsRefused() throws IOException {
		assertRefused(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF, 'b'), "begins as UTF-8");
		assertRefused(bytes(0xFE, 0xFF, 0, 'a', 0xDC, 0, 0, 'b'), "begins as UTF-16BE");
	}

	@Test
	void aFileTooLargeIsRefused() throws IOException {
		byte[] large = new byte[(16 << 20) + 1];
		Arrays.fill(large, (byte) 'a');
		assertRefused(large, "larger than 16 MB");
	}

	@Test
	void aNameWithALineEndStillGivesOneLine() {
		UnreadableDraftException refused = assertThrows(UnreadableDraftException.class,
				() -> DraftReader.read(folder.resolve("a\nb\u001B[2Jc.txt")));
		assertFalse(refused.getMessage().chars().anyMatch(Character::isISOControl), refused.getMessage());
	}
}
