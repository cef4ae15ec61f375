package org.backread.formats.reports;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.backread.desk.ReviewedDraft;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/** The page of {@link HtmlReport} as a PDF/A-1b with page numbers. */
final class PdfReport {
	private PdfReport() {
	}

	/** Writes one draft. */
	static void write(ReviewedDraft draft, Imprint imprint, OutputStream out) throws IOException {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(PdfReport.class.getClassLoader()); // there commons-logging.properties is found
		try {
			set(draft, imprint, out);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private static void set(ReviewedDraft draft, Imprint imprint, OutputStream out) throws IOException {
		XRLog.setLoggingEnabled(false); // it tells of every rule for screens in the style sheet
		PdfRendererBuilder pdf = new PdfRendererBuilder();
		pdf.withHtmlContent(HtmlReport.page(draft, imprint), null);
		pdf.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		pdf.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		// PDF/A is for archives; and it has no use for the fonts of the machine, for which PDFBox would search the disk.
		pdf.usePdfAConformance(PdfAConformance.PDFA_1_B);
		pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		for (String family : new String[] { "Serif", "Sans" }) {
			font(pdf, family, "Regular", 400, FontStyle.NORMAL);
			font(pdf, family, "Bold", 700, FontStyle.NORMAL);
			font(pdf, family, "Italic", 400, FontStyle.ITALIC);
			font(pdf, family, "BoldItalic", 700, FontStyle.ITALIC);
		}
		pdf.useSVGDrawer(new LaneDrawer());
		pdf.useReplacementText("\u25A1");
		pdf.withProducer(Imprint.PROGRAM);
		try (PdfBoxRenderer renderer = pdf.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			renderer.getPdfDocument().save(out, CompressParameters.NO_COMPRESSION); // PDF/A-1 knows no object streams
		}
	}

	private static void font(PdfRendererBuilder pdf, String family, String face, int weight, FontStyle style) {
		pdf.useFont(() -> open("liberation/Liberation" + family + "-" + face + ".ttf"), "Liberation " + family, weight, style, true);
	}

	private static InputStream open(String name) {
		return PdfReport.class.getResourceAsStream(name);
	}
}
