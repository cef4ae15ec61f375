package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.backread.desk.ReviewedDraft;
import org.junit.jupiter.api.Test;

class CsvReportTest {
	/** Reads RFC 4180 to the letter. */
	static List<List<String>> read(String csv) {
		assertEquals('\uFEFF', csv.charAt(0));
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 1; i < csv.length(); i++) {
			char c = csv.charAt(i);
			if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
				cell.append(csv.charAt(++i));
			} else if (c == '"') {
				assertTrue(quoted || cell.isEmpty(), "a quotation mark in the middle of a plain cell");
				quoted = !quoted;
			} else if (quoted || c != ',' && c != '\r' && c != '\n') {
				cell.append(c);
			} else if (c == ',' || c == '\r') {
				line.add(cell.toString());
				cell.setLength(0);
				if (c == '\r') {
					assertEquals('\n', csv.charAt(++i), "lines end in CR LF");
					lines.add(List.copyOf(line));
					line.clear();
				}
			} else {
				throw new AssertionError("a bare line feed outside quotation marks");
			}
		}
		assertTrue(line.isEmpty() && cell.isEmpty() && !quoted, "the last line is whole");
		return lines;
	}

	@Test
	void aLineForEachClaim() throws IOException {
		List<List<String>> lines = read(Reports.text(ReportFormat.CSV, Harbour.reviewed()));
		assertEquals(5, lines.size());
		assertTrue(lines.stream().allMatch(line -> line.size() == lines.getFirst().size()), lines.toString());
		List<String> first = lines.get(1);
		assertEquals(List.of("We have carried 400 people a week", "We have carried 400 people a week", "4", "Ada Holm", "Refuted", "Received", "Nora Lind",
				"She counts both directions. Ask for the ticket roll.", "A deckhand who asked not to be named",
				"Ticket roll, week 8, 131 tickets sold, https://tellmark.example/tickets?week=8&from=1", "", "the ferry carried 120 people a week",
				"2 March 2026, 12:00", "2 March 2026, 12:00"), first.subList(1, first.size()));
		assertEquals("no longer in the draft", lines.get(4).get(3));
	}

	@Test
	void noCellIsAFormula() throws IOException {
		for (String evil : List.of("=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1", " \u2003=1", "=1,\"2\"\r\n=3")) {
			ReviewedDraft draft = Harbour.reviewed();
			draft.review().getClaims().getFirst().setWording(evil);
			draft.review().getClaims().getFirst().setNote(evil);
			draft.review().getClaims().getFirst().setOwner(evil);
			List<String> line = read(Reports.text(ReportFormat.CSV, draft)).get(1);
			for (String cell : line) {
				assertTrue(cell.isBlank() || "=+-@\t\r\uFF1D".indexOf(cell.stripLeading().charAt(0)) < 0, cell);
			}
			assertEquals("'" + evil, line.get(8), "nothing but the apostrophe is added");
		}
	}
}
