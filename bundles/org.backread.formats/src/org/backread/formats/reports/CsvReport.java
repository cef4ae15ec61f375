package org.backread.formats.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.desk.Claims;
import org.backread.desk.ReviewedDraft;
import org.backread.review.Change;
import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;
import org.backread.review.Stance;

/**
 * The ledger of claims as CSV (RFC 4180), a line for each claim. It begins with a byte order mark, without which Excel
 * takes UTF-8 for something else. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvReport implements ReportWriter {
	private static final String LINE_END = "\r\n";
	/** What a formula begins with; in wide forms too, which some spreadsheets take for the same. */
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private final Imprint imprint;
	private final Writer out;

	CsvReport(Imprint imprint, OutputStream out) throws IOException {
		this.imprint = imprint;
		this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		this.out.write('\uFEFF');
		line(List.of("Draft", "Claim", "Words in the draft", "Paragraph", "Claimant", "Status", "Reply", "Owner", "Note",
				"Evidence for", "Evidence against", "Context", "Conflicts with", "Entered", "Last change"));
	}

	@Override
	public void add(ReviewedDraft draft) throws IOException {
		Places places = new Places(draft.analysis());
		for (DisputedClaim claim : draft.review().getClaims()) {
			line(List.of(draft.file().toString(), Claims.wording(claim), claim.getAnchor().getQuote(),
					places.of(claim.getAnchor()).map(places::paragraph).map(String::valueOf).orElse("no longer in the draft"),
					orEmpty(claim.getClaimant()), Labels.of(claim.getStatus()), Labels.of(claim.getReply()),
					orEmpty(claim.getOwner()), orEmpty(claim.getNote()), evidence(claim, Stance.SUPPORTS),
					evidence(claim, Stance.CONTRADICTS), evidence(claim, Stance.CONTEXT),
					Conflicts.of(draft.review(), claim).stream().map(Claims::wording).collect(Collectors.joining("; ")),
					claim.getHistory().isEmpty() ? "" : moment(claim.getHistory().getFirst()),
					claim.getHistory().isEmpty() ? "" : moment(claim.getHistory().getLast())));
		}
	}

	@Override
	public void close() throws IOException {
		out.flush();
	}

	private static String evidence(DisputedClaim claim, Stance stance) {
		return claim.getEvidence().stream().filter(evidence -> evidence.getStance() == stance).map(CsvReport::words)
				.collect(Collectors.joining("; "));
	}

	private static String words(Evidence evidence) {
		return Stream.of(evidence.getSource(), evidence.getNote(), evidence.getLink())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
	}

	private String moment(Change change) {
		return imprint.moment(change.getWhen());
	}

	private static String orEmpty(String value) {
		return value == null ? "" : value;
	}

	private void line(List<String> cells) throws IOException {
		out.write(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")) + LINE_END);
	}

	/** Some spreadsheets skip blanks before they look. */
	private static boolean isFormula(String text) {
		return !text.isEmpty() && (FORMULA.indexOf(text.charAt(0)) >= 0 || !text.isBlank() && FORMULA.indexOf(text.stripLeading().charAt(0)) >= 0);
	}

	private static String cell(String text) {
		String harmless = isFormula(text) ? "'" + text : text;
		return harmless.matches("[^\",\\r\\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
	}
}
