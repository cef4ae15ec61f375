package org.backread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
	private static final String ITEM = "{\"uri\":\"urn:lpa:7\",\"headline\":\"Harbour wall fails\",\"body_text\":\"The wall has failed.\",\"associations\":[{\"type\":\"picture\"}]}";

	@TempDir
	private Path folder;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int run(String... args) {
		out.reset();
		err.reset();
		return Main.run(args, InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
	}

	private String file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content).toString();
	}

	private List<String> files(Path in) throws IOException {
		try (Stream<Path> files = Files.list(in)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void makesADraftWithItsRecordAndSaysWhatWasLeftOut() throws IOException {
		String item = file("item.json", ITEM);
		Path desk = folder.resolve("desk/today");
		assertEquals(Main.CLEAN, run("convert", item, "-o", desk.toString()));
		assertEquals(desk.resolve("item.txt") + System.lineSeparator(), out.toString(StandardCharsets.UTF_8));
		assertEquals("backread: " + item + ": 1 picture left out" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
		assertEquals(List.of("item.txt", "item.txt.review"), files(desk));
		assertEquals("Harbour wall fails\n\nThe wall has failed.\n", Files.readString(desk.resolve("item.txt")));
	}

	@Test
	void nothingIsOverwrittenAndTheOthersAreConverted() throws IOException {
		String first = file("first.json", ITEM);
		String second = file("second.json", ITEM);
		String damaged = file("damaged.json", "{");
		file("first.txt", "mine");
		assertEquals(Main.FAILED, run("convert", first, damaged, second));
		String said = err.toString(StandardCharsets.UTF_8);
		assertTrue(said.contains("first.txt is there already; move it away, or choose another folder with -o"), said);
		assertTrue(said.contains("damaged.json: the JSON is damaged"), said);
		assertEquals("mine", Files.readString(folder.resolve("first.txt")));
		assertEquals(List.of("damaged.json", "first.json", "first.txt", "second.json", "second.txt", "second.txt.review"), files(folder));
	}

	@Test
	void otherFormsHaveNoRecord() throws IOException {
		String item = file("item.json", ITEM);
		assertEquals(Main.CLEAN, run("convert", item, "--to", "md"));
		assertEquals("# Harbour wall fails\n\nThe wall has failed.\n\n", Files.readString(folder.resolve("item.md")));
		assertEquals(Main.CLEAN, run("convert", item, "--to", "html"));
		assertTrue(Files.readString(folder.resolve("item.html")).contains("<h1>Harbour wall fails</h1>"));
		assertEquals(Main.FAILED, run("convert", item, "--to", "html"), "it is there already");
		assertEquals(Main.FAILED, run("convert", item, "--to", "pdf"));
		assertEquals(List.of("item.html", "item.json", "item.md"), files(folder));
	}

	@Test
	void reviewTakesEveryFormatAndSaysWhichPositionsItGives() throws IOException {
		String page = file("page.html", "<html><body><article><h1>Harbour wall fails</h1><p>The wall has failed its inspection, the council said.</p>"
				+ "<p>Advertisement</p><p>Work could begin in June, if the council votes for the money.</p></article></body></html>");
		assertEquals(Main.FLAGGED, run("review", page));
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith(page + ":5:1: warning: "), out.toString(StandardCharsets.UTF_8));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("read as Web page; positions are those of its text"), err.toString(StandardCharsets.UTF_8));
	}
}
