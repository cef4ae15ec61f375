package org.backread.cli;

import java.io.File;
import java.io.PrintStream;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.checks.Flag;
import org.backread.formats.reports.Lines;
import org.backread.formats.reports.Position;
import org.backread.formats.reports.ReportWriter;

/**
 * Prints flags as workflow commands, which GitHub Actions shows as annotations on the changed lines:
 * {@code ::warning file=…,line=…,endLine=…,col=…,endColumn=…,title=rule::message}.
 */
final class GitHubReport implements ReportWriter {
	private final PrintStream out;

	GitHubReport(PrintStream out) {
		this.out = out;
	}

	@Override
	public void add(ReviewedDraft draft) {
		Lines lines = new Lines(draft.analysis().text());
		String file = draft.file().toString().replace(File.separatorChar, '/');
		for (Flag flag : draft.openFlags()) {
			Position start = lines.at(flag.span().start());
			Position end = lines.at(flag.span().end());
			String columns = start.line() == end.line() ? ",col=" + start.column() + ",endColumn=" + end.column() : ""; // columns hold within a line only
			out.println("::" + command(flag) + " file=" + property(file) + ",line=" + start.line() + ",endLine=" + end.line() + columns + ",title="
					+ property(flag.rule()) + "::" + escaped(flag.message()));
		}
	}

	private static String command(Flag flag) {
		return switch (flag.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "notice";
		};
	}

	private static String escaped(String message) {
		return message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}

	private static String property(String value) {
		return escaped(value).replace(":", "%3A").replace(",", "%2C");
	}

	@Override
	public void close() {
		out.flush();
	}
}
