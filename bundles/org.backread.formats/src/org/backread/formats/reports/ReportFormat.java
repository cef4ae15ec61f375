package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

import org.backread.desk.ReviewedDraft;

/** The forms in which a review leaves Backread. */
public enum ReportFormat {
	/** For reading and printing: one page that needs nothing else. */
	HTML("html", "html", "Web page", false, SingleReport.of(HtmlReport::write)),
	/** The same page for printing. */
	PDF("pdf", "pdf", "PDF", false, SingleReport.of(PdfReport::write)),
	/** For those who go on in Word. */
	DOCX("docx", "docx", "Word document with comments and tracked changes", false, SingleReport.of(DocxReport::write)),
	/** The whole review as data. */
	JSON("json", "json", "JSON: the whole review as data", true, JsonReport::new),
	/** For the tools that show the findings of checkers. */
	SARIF("sarif", "sarif", "SARIF 2.1.0: findings for other tools", true, SarifReport::new),
	/** For programs that show notes beside a text. */
	ANNOTATIONS("annotations", "jsonld", "Web Annotation: notes anchored in the text", true, AnnotationReport::new),
	/** The ledger for a spreadsheet. */
	CSV("csv", "csv", "CSV: the claims, for a spreadsheet", true, CsvReport::new),
	/** The claims with a verdict, for publishing. */
	CLAIMREVIEW("claimreview", "jsonld", "ClaimReview: the claims with a verdict, for publishing", true, ClaimReviewReport::new),
	/** The article with an editorial note, for a content management system. */
	NINJS("ninjs", "json", "ninjs: the article with an editorial note", false, SingleReport.of(NinjsReport::write));

	private final String id;
	private final String extension;
	private final String label;
	private final boolean gathering;
	private final Opener opener;

	ReportFormat(String id, String extension, String label, boolean gathering, Opener opener) {
		this.id = id;
		this.extension = extension;
		this.label = label;
		this.gathering = gathering;
		this.opener = opener;
	}

	/** Begins a report. */
	@FunctionalInterface
	interface Opener {
		ReportWriter open(Imprint imprint, OutputStream out) throws IOException;
	}

	/** @return the format of an id, in any case; empty if there is none */
	public static Optional<ReportFormat> of(String id) {
		return Stream.of(values()).filter(format -> format.id.equalsIgnoreCase(id)).findFirst();
	}

	/** @return its stable name on the command line, in lower case */
	public String id() {
		return id;
	}

	/** @return what its files' names end in, without the dot */
	public String extension() {
		return extension;
	}

	/** @return what it is called in front of people */
	public String label() {
		return label;
	}

	/** @return whether its files are for programs to open, and not to be printed to a terminal */
	public boolean isBinary() {
		return this == PDF || this == DOCX;
	}

	/** @return whether one report holds the reviews of any number of drafts, and not of exactly one */
	public boolean isGathering() {
		return gathering;
	}

	/**
	 * Begins a report.
	 *
	 * @param imprint who makes it, and when
	 * @param out     where it goes; not closed
	 * @return takes the drafts; to be closed, as only then the report is whole
	 * @throws IOException if the stream cannot be written
	 */
	public ReportWriter open(Imprint imprint, OutputStream out) throws IOException {
		return opener.open(imprint, out);
	}

	/**
	 * Writes the report of one draft.
	 *
	 * @param draft   what was found and decided; not changed
	 * @param imprint who makes the report, and when
	 * @param out     where it goes; not closed
	 * @throws IOException if the stream cannot be written
	 */
	public void write(ReviewedDraft draft, Imprint imprint, OutputStream out) throws IOException {
		try (ReportWriter report = open(imprint, out)) {
			report.add(draft);
		}
	}
}
