package org.backread.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.backread.formats.reports.HtmlIndex;
import org.backread.formats.reports.Imprint;
import org.backread.formats.reports.ReportFile;
import org.backread.formats.reports.ReportFormat;
import org.backread.formats.reports.ReportWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say in which form a review comes out, and where. */
final class ReportOptions {
	private static final String TEXT = "text";
	/** Annotations for GitHub Actions, printed as they are found like the text. */
	private static final String GITHUB = "github";

	@Spec(Target.MIXEE)
	private CommandSpec spec;
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = TEXT, completionCandidates = Formats.class,
			description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
	private String format;
	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "write there; into a folder one report for each draft, and of a folder's web pages an index.html; such a folder is made if it is missing")
	private Path output;
	@Option(names = "--force", description = "replace a file that is there already")
	private boolean force;
	@Option(names = "--author", paramLabel = "NAME", defaultValue = Imprint.PROGRAM, description = "who makes the report (default: ${DEFAULT-VALUE})")
	private String author;
	/** Whether the output is a folder of reports. */
	private boolean folder;

	/** What {@code --format} takes. */
	static final class Formats implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Stream.concat(Stream.of(TEXT, GITHUB), Stream.of(ReportFormat.values()).map(ReportFormat::id)).iterator();
		}
	}

	/**
	 * Looks whether what was asked for can be done. To be called first.
	 *
	 * @param drafts  how many there are
	 * @param several whether there may be more of them another day, since a folder was named
	 * @throws ParameterException if there is no such format, or the format does not go with what was asked for
	 */
	void check(int drafts, boolean several) {
		folder = output != null && Files.isDirectory(output);
		Optional<ReportFormat> chosen = chosen();
		if (chosen.isEmpty()) {
			return;
		}
		ReportFormat form = chosen.get();
		if (form.isBinary() && output == null) {
			throw new ParameterException(spec.commandLine(), "say where the " + form.id() + " goes: -o FILE");
		}
		if (!form.isGathering() && !folder && (drafts > 1 || several)) {
			folder = output != null && !Files.exists(output) && !output.toString().toLowerCase(Locale.ROOT).endsWith("." + form.extension());
			if (!folder && drafts > 1) {
				throw new ParameterException(spec.commandLine(), "a report in " + form.id() + " holds one draft: name a folder with -o");
			}
		}
	}

	/**
	 * Begins the reports of a run.
	 *
	 * @param out     where a report goes that is not written to a file
	 * @param indexed whether a folder of web pages gets a first page that leads to them
	 * @throws IOException if the file cannot be written
	 */
	ReportOutput open(PrintStream out, boolean indexed) throws IOException {
		Imprint imprint = Imprint.now(author);
		if (folder) {
			Files.createDirectories(output);
			String extension = chosen().map(ReportFormat::extension).orElse("txt");
			Optional<ReportFolder.Index> index = chosen().filter(form -> indexed && form == ReportFormat.HTML)
					.map(form -> (drafts, failed, stream) -> HtmlIndex.write(drafts, failed, imprint, stream));
			return new ReportFolder(output, extension, force, stream -> writer(imprint, stream), index);
		}
		ReportFile file = output == null ? null : ReportFile.create(output, force);
		try {
			return new OneReport(writer(imprint, file == null ? out : file.out()), file);
		} catch (IOException | RuntimeException e) {
			if (file != null) {
				file.close();
			}
			throw e;
		}
	}

	private ReportWriter writer(Imprint imprint, OutputStream stream) throws IOException {
		Optional<ReportFormat> chosen = chosen();
		if (chosen.isPresent()) {
			return chosen.get().open(imprint, stream);
		}
		PrintStream lines = new PrintStream(stream, false, StandardCharsets.UTF_8);
		return format.equalsIgnoreCase(GITHUB) ? new GitHubReport(lines) : new TextReport(lines, output == null && System.console() != null);
	}

	private Optional<ReportFormat> chosen() {
		return format.equalsIgnoreCase(TEXT) || format.equalsIgnoreCase(GITHUB) ? Optional.empty() : Optional.of(ReportFormat.of(format).orElseThrow(() -> new ParameterException(
				spec.commandLine(), "no such format: " + format + "; the formats are " + String.join(", ", new Formats()))));
	}
}
