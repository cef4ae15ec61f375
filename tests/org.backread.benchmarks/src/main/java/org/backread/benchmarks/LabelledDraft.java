package org.backread.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;

/**
 * A draft in which a person has marked what has to be flagged: {@code «She said»{orphan-attribution}}. Its first line
 * says what it covers, {@code # cataphora, lost: the name never comes}, and is no part of the text.
 *
 * @param file         the draft's file name
 * @param construction the construction it covers
 * @param lost         whether the construction has lost what it leans on; if not, nothing may be flagged
 * @param text         the draft as the engine sees it, without first line and marks
 * @param faults       what has to be flagged, in order
 */
record LabelledDraft(String file, String construction, boolean lost, String text, List<Fault> faults) {
	private static final Pattern FIRST_LINE = Pattern.compile("# ([a-z -]+), (resolved|lost): .+");
	private static final Pattern MARK = Pattern.compile("«([^«»{}\\n]+)»\\{([a-z-]+)}");
	private static final Pattern LEFT_OVER = Pattern.compile("[«»{}]");

	/**
	 * Words that have to be flagged.
	 *
	 * @param rule the rule that has to flag them
	 * @param span the words; a flag that overlaps them will do
	 */
	record Fault(String rule, Span span) {
		boolean isFoundBy(Flag flag) {
			return rule.equals(flag.rule()) && span.start() < flag.span().end() && flag.span().start() < span.end();
		}
	}

	/**
	 * Reads all drafts of a folder.
	 *
	 * @return the drafts in the order of their file names
	 * @throws IllegalArgumentException with file and line if one is malformed
	 */
	static List<LabelledDraft> readAll(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<LabelledDraft> drafts = new ArrayList<>();
			for (Path file : files.sorted().toList()) {
				drafts.add(parse(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n")));
			}
			return drafts;
		}
	}

	/**
	 * @param file   the draft's file name
	 * @param marked what the file holds
	 * @return the draft
	 * @throws IllegalArgumentException with file and line if the first line or a mark is malformed, or if the marks
	 *                                  belie the first line
	 */
	static LabelledDraft parse(String file, String marked) {
		int end = marked.indexOf('\n');
		Matcher first = FIRST_LINE.matcher(end < 0 ? marked : marked.substring(0, end));
		if (!first.matches()) {
			throw malformed(file, 1, "the first line has to read \"# construction, resolved|lost: what it covers\"");
		}
		StringBuilder text = new StringBuilder();
		List<Fault> faults = new ArrayList<>();
		Matcher mark = MARK.matcher(marked);
		int from = end + 1;
		for (mark.region(from, marked.length()); mark.find(); from = mark.end()) {
			text.append(plain(file, marked, from, mark.start()));
			faults.add(new Fault(mark.group(2), new Span(text.length(), text.length() + mark.group(1).length())));
			text.append(mark.group(1));
		}
		text.append(plain(file, marked, from, marked.length()));
		boolean lost = first.group(2).equals("lost");
		if (lost == faults.isEmpty()) {
			throw malformed(file, 1, lost ? "lost, and no words are marked" : "resolved, and yet words are marked");
		}
		return new LabelledDraft(file, first.group(1), lost, text.toString(), List.copyOf(faults));
	}

	/** @return where a span stands and what it says, as {@code file:line: words} */
	String place(Span span) {
		return file + ":" + lineAt(text, span.start(), 2) + ": " + span.of(text);
	}

	private static String plain(String file, String marked, int from, int to) {
		Matcher leftOver = LEFT_OVER.matcher(marked).region(from, to);
		if (leftOver.find()) {
			throw malformed(file, lineAt(marked, leftOver.start(), 1), "a mark has to read «words»{rule}, on one line");
		}
		return marked.substring(from, to);
	}

	private static long lineAt(String text, int offset, int first) {
		return first + text.substring(0, offset).chars().filter(c -> c == '\n').count();
	}

	private static IllegalArgumentException malformed(String file, long line, String what) {
		return new IllegalArgumentException(file + ":" + line + ": " + what);
	}
}
