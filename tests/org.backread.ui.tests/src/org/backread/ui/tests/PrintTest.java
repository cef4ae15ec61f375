package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.editor.DraftPrint;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drafts on paper, or rather in a file: the toolkit's printer for files needs no printer. What is not tried is the operating
 * system's own dialog that asks for a printer, which no test can answer.
 */
@ExtendWith(QuietLog.class)
class PrintTest {
	private static final int PARAGRAPHS = 40;

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	@Test
	void printIsAtHandWithADraftInFrontOnly() throws IOException {
		assertTrue(!print().isEnabled());
		open(Files.writeString(folder.resolve("draft.txt"), Samples.CLEAN));
		until("printing to be possible", print()::isEnabled);
	}

	@Test
	void aDraftIsPrintedWholeWithItsNameAndPageNumbers() throws IOException {
		String last = "The last words of the draft stand on the last page.";
		DraftEditor editor = open(Files.writeString(folder.resolve("harbour.txt"),
				"Harbour reopens\n\n" + (Samples.CLEAN + "\n\n").repeat(PARAGRAPHS) + last + "\n"));
		PrinterData toFile = new PrinterData();
		toFile.printToFile = true;
		toFile.fileName = folder.resolve("proof.pdf").toString();
		((DraftPrint) editor.getAction(ITextEditorActionConstants.PRINT)).print(toFile);
		until("the whole file", () -> isComplete(Path.of(toFile.fileName)));
		try (PDDocument proof = Loader.loadPDF(Path.of(toFile.fileName).toFile())) {
			String text = new PDFTextStripper().getText(proof).replaceAll("\\s+", " ");
			assertTrue(proof.getNumberOfPages() > 1, text);
			assertEquals(PARAGRAPHS, occurrences(text, "approved"), text);
			assertTrue(text.contains(last), text);
			assertEquals(proof.getNumberOfPages(), occurrences(text, "harbour.txt"), text);
			assertTrue(text.contains("Page " + proof.getNumberOfPages()), text);
		}
	}

	private static int occurrences(String text, String words) {
		return text.split(Pattern.quote(words), -1).length - 1;
	}

	private static boolean isComplete(Path file) {
		try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
			return lines.anyMatch(line -> line.startsWith("%%EOF"));
		} catch (IOException e) {
			return false; // not there yet
		}
	}

	private static Command print() {
		return page().getWorkbenchWindow().getService(ICommandService.class)
				.getCommand(IWorkbenchCommandConstants.FILE_PRINT);
	}
}
