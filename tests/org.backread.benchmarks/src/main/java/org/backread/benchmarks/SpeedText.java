package org.backread.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Copy to measure speed on: the paragraphs of the labelled drafts, one after the other and over again. */
final class SpeedText {
	private final List<String> paragraphs;

	/** Reads the drafts from {@code drafts} in the working folder. */
	SpeedText() {
		try {
			paragraphs = LabelledDraft.readAll(Path.of("drafts")).stream().flatMap(draft -> draft.text().lines())
					.filter(line -> !line.isBlank()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return paragraphs with this many words together, or as few more as the last paragraph brings */
	List<String> ofWords(int words) {
		List<String> chosen = new ArrayList<>();
		for (int n = 0; n < words;) {
			String paragraph = next(chosen.size());
			chosen.add(paragraph);
			n += paragraph.split("\\s+").length;
		}
		return chosen;
	}

	/** @return paragraphs with this many characters together, or as few more as the last paragraph brings */
	List<String> ofChars(int chars) {
		List<String> chosen = new ArrayList<>();
		for (int n = 0; n < chars;) {
			String paragraph = next(chosen.size());
			chosen.add(paragraph);
			n += paragraph.length() + 2;
		}
		return chosen;
	}

	/** @return a draft of these paragraphs */
	static String draft(List<String> paragraphs) {
		return String.join("\n\n", paragraphs);
	}

	/** No paragraph is like another one, or the analyzer would remember it. */
	private String next(int number) {
		String paragraph = paragraphs.get(number % paragraphs.size());
		return number < paragraphs.size() ? paragraph : paragraph + " The file has number " + number + ".";
	}
}
