package org.backread.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.engine.text.KnownRole;
import org.backread.engine.text.OneLine;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.ParagraphSplitter;

/**
 * Finds the paragraphs of a draft that a house's settings name as page furniture. Case and the width of white space do not
 * matter.
 */
final class DeskFurniture {
	private static final String ANY_END = "*";

	private DeskFurniture() {
	}

	/**
	 * @param text  a draft
	 * @param named lines as {@link org.backread.engine.checks.HouseStyle#furniture()} has them
	 * @return the paragraphs that are such a line, each as a whole
	 */
	static List<KnownRole> in(String text, List<String> named) {
		if (named.isEmpty()) {
			return List.of();
		}
		Set<String> whole = named.stream().filter(line -> !line.endsWith(ANY_END)).map(DeskFurniture::plain)
				.collect(Collectors.toSet());
		List<String> beginnings = named.stream().filter(line -> line.endsWith(ANY_END))
				.map(line -> plain(line.substring(0, line.length() - ANY_END.length()))).toList();
		return ParagraphSplitter.split(text).stream().filter(paragraph -> {
			String words = plain(paragraph.of(text));
			return whole.contains(words) || beginnings.stream().anyMatch(words::startsWith);
		}).map(paragraph -> new KnownRole(paragraph, ParagraphRole.FURNITURE)).toList();
	}

	private static String plain(String line) {
		return OneLine.of(line).toLowerCase(Locale.ROOT);
	}
}
