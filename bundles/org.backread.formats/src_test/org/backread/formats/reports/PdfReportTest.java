package org.backread.formats.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReportTest {
	@TempDir
	private Path folder;

	@Test
	void isRealTextWithPageNumbersAndTheDraftsName() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(Reports.bytes(ReportFormat.PDF, Harbour.reviewed()))) {
			PDFTextStripper stripper = new PDFTextStripper();
			String text = stripper.getText(pdf);
			assertTrue(text.contains("Councillor Piet Varga said"), text);
			assertTrue(text.contains("is left over from a web page"), text);
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String own = stripper.getText(pdf);
				assertTrue(own.contains(page + " / " + pdf.getNumberOfPages()) && own.contains("ferry.txt"), own);
			}
		}
	}

	@Test
	void namesOutsideWesternEuropeAreSet() throws IOException {
		String names = "Ay\u015Fe Do\u011Fan, \u0141ukasz \u0179r\u00F3d\u0142o and \u041D\u0438\u043A\u0430 \u041B\u0438\u043D";
		try (PDDocument pdf = Loader.loadPDF(Reports.bytes(ReportFormat.PDF, Harbour.draft("names.txt", names + " met on Friday.\n")))) {
			String text = new PDFTextStripper().getText(pdf);
			assertTrue(text.contains(names), text);
		}
	}

	@Test
	void isFitForArchives() throws IOException {
		Path file = Files.write(folder.resolve("report.pdf"), Reports.bytes(ReportFormat.PDF, Harbour.reviewed()));
		ValidationResult result = PreflightParser.validate(file.toFile());
		assertTrue(result.isValid(), () -> result.getErrorsList().stream().map(fault -> fault.getErrorCode() + " " + fault.getDetails()).distinct().toList().toString());
	}

	@Test
	void leavesNothingInTheHome() throws IOException {
		Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
		boolean before = Files.exists(cache);
		Reports.bytes(ReportFormat.PDF, Harbour.reviewed());
		assertEquals(before, Files.exists(cache), "the fonts of the machine were searched");
	}
}
