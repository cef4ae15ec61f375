package org.backread.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.backread.formats.Draft;
import org.backread.formats.DraftImport;
import org.backread.formats.DraftMarkup;
import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;
import org.backread.formats.reports.ReportFile;
import org.backread.review.store.ReviewStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backread convert}: makes plain-text drafts out of files of other formats. */
@Command(name = "convert", mixinStandardHelpOptions = true, description = {
		"Makes plain-text drafts (or Markdown, or web pages) of Word, OpenDocument, RTF, HTML, Markdown, NITF, NewsML-G2 and ninjs files.",
		"Beside each stands a record of where it came from (story.txt.review). Nothing is overwritten." },
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:all were converted", "2:a file could not be read or written, or wrong usage" })
final class ConvertCommand implements Callable<Integer> {
	/** What the drafts become. */
	enum Form {
		TXT, MD, HTML
	}

	private final PrintStream out;
	private final PrintStream err;
	private final DraftImport drafts = new DraftImport(new ReviewStore());

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "files to convert")
	private List<Path> files;
	@Option(names = { "-o", "--output" }, paramLabel = "DIR", description = "folder for the drafts; made if it is missing (default: beside each file)")
	private Path folder;

	@Option(names = "--to", paramLabel = "FORM", defaultValue = "txt", description = "txt, md or html (default: ${DEFAULT-VALUE}); only txt has a record beside it")
	private Form form;

	ConvertCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() {
		int code = Main.CLEAN;
		for (Path file : files) {
			try {
				convert(file);
			} catch (UnreadableDraftException e) {
				err.println("backread: " + e.getMessage());
				code = Main.FAILED;
			} catch (IOException e) {
				err.println("backread: " + file + ": " + reason(e));
				code = Main.FAILED;
			}
		}
		return code;
	}

	private void convert(Path file) throws IOException {
		Draft draft = DraftReader.read(file);
		String name = file.getFileName().toString();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		Path target = DraftImport.target(folder == null ? file.toAbsolutePath().getParent() : folder, name);
		if (form == Form.TXT) {
			drafts.write(draft, name, Instant.now(), target);
		} else {
			target = target.resolveSibling(target.getFileName().toString().replaceFirst("\\.txt$", form == Form.MD ? ".md" : ".html"));
			try (ReportFile written = ReportFile.create(target, false)) {
				written.out().write((form == Form.MD ? DraftMarkup.markdown(draft) : DraftMarkup.html(draft)).getBytes(StandardCharsets.UTF_8));
				written.keep();
			}
		}
		out.println(target);
		draft.notices().forEach(notice -> err.println("backread: " + file + ": " + notice));
	}

	private static String reason(IOException e) {
		return switch (e) {
			case FileAlreadyExistsException taken -> taken.getFile() + " is there already; move it away, or choose another folder with -o";
			case NoSuchFileException missing -> missing.getFile() + " cannot be written; choose another folder with -o";
			default -> "the draft cannot be written (" + e.getMessage() + "); choose another folder with -o";
		};
	}
}
