package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
	private static final Path PAGE = Path.of("../../docs/reports.md");

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void isFoundByIdAndDocumented(ReportFormat format) throws IOException {
		assertEquals(Optional.of(format), ReportFormat.of(format.id().toUpperCase(Locale.ROOT)));
		String row = "| `" + format.id() + "` | `." + format.extension() + "` | ";
		assertTrue(Files.readString(PAGE).lines().anyMatch(line -> line.startsWith(row) && line.contains("any number") == format.isGathering()),
				"docs/reports.md has a row that begins with " + row);
	}

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void leavesTheStreamOpenAndHoldsAsManyAsItSays(ReportFormat format) throws IOException {
		boolean[] closed = new boolean[1];
		OutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		try (ReportWriter report = format.open(Harbour.IMPRINT, out)) {
			report.add(Harbour.reviewed());
			if (format.isGathering()) {
				report.add(Harbour.draft("clean.txt", "The bridge closed on Friday.\n"));
			} else {
				assertThrows(IllegalStateException.class, () -> report.add(Harbour.reviewed()));
			}
		}
		assertEquals(false, closed[0]);
		assertTrue(out.toString().length() > 0);
	}

	@Test
	void blankAuthorIsTheProgram() {
		assertEquals(Imprint.PROGRAM, new Imprint("  ", Harbour.IMPRINT.made(), Harbour.IMPRINT.zone()).author());
	}
}
