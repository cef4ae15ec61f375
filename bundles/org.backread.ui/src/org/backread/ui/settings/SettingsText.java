package org.backread.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.text.OneLine;

/** Changes the text of a settings file. Lines that are not concerned, comments among them, stay as they are. */
final class SettingsText {
	private SettingsText() {
	}

	/**
	 * @param text    what the file holds; empty for a new one
	 * @param values  what is to be set, by key; empty for what is to be taken out
	 * @param comment a remark to stand above what is added; empty for none
	 * @return what the file is to hold
	 */
	static String changed(String text, Map<String, Optional<String>> values, String comment) {
		Map<String, Optional<String>> left = new LinkedHashMap<>(values);
		List<String> lines = new ArrayList<>();
		for (String line : text.lines().toList()) {
			String key = key(line);
			Optional<String> value = left.remove(key);
			if (value == null) {
				lines.add(line);
			} else {
				value.ifPresent(set -> lines.add(key + " = " + set));
			}
		}
		if (!comment.isEmpty() && left.values().stream().anyMatch(Optional::isPresent)) {
			lines.add("# " + OneLine.of(comment));
		}
		left.forEach((key, value) -> value.ifPresent(set -> lines.add(key + " = " + set)));
		return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
	}

	/** @return a settings file's text with one more line of a key that may stand repeatedly; the same if it is there */
	static String withLine(String text, String key, String value) {
		String line = key + " = " + OneLine.of(value);
		return text.lines().anyMatch(line::equals) ? text
				: text.isEmpty() || text.endsWith("\n") ? text + line + '\n' : text + '\n' + line + '\n';
	}

	private static String key(String line) {
		int equals = line.indexOf('=');
		return equals < 0 || line.stripLeading().startsWith("#") ? "" : line.substring(0, equals).strip();
	}
}
