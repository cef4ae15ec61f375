package org.backread.releng;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.yaml.snakeyaml.Yaml;

/**
 * First names and the gender they tell, from the lists of the Datafaker library. A name in the lists of both genders
 * tells none, unless one gender has it in at least {@value #CLEAR} times as many lists: a census list of women has its
 * Johns and Jameses.
 */
final class FirstNames {
	private static final int CLEAR = 3;
	/** The languages whose lists are written in Latin letters and part the names by gender. */
	private static final List<String> LISTS = List.of("en/name", "de", "es", "pt-BR", "da-DK", "nb-NO", "fi-FI", "sv", "hu",
			"tr", "ca", "cs", "sk", "et", "en-NEP", "en-PH", "en-MS", "en-SG", "sq", "uz");

	private FirstNames() {
	}

	static void write(Path file) throws IOException {
		Map<String, int[]> lists = new TreeMap<>();
		for (String list : LISTS) {
			try (InputStream in = FirstNames.class.getResourceAsStream("/" + list + ".yml")) {
				if (in == null) {
					throw new IOException("Datafaker has no list " + list);
				}
				collect(new Yaml().load(in), lists);
			}
		}
		LexiconCodegen.write(file, lists.entrySet().stream().map(e -> e.getKey() + "\t" + gender(e.getValue()[0], e.getValue()[1])).toList());
	}

	private static String gender(int male, int female) {
		return male >= CLEAR * Math.max(1, female) || female == 0 ? "male"
				: female >= CLEAR * Math.max(1, male) || male == 0 ? "female" : "either";
	}

	private static void collect(Object node, Map<String, int[]> lists) {
		if (node instanceof Map<?, ?> map) {
			map.forEach((key, value) -> {
				switch (key.toString()) {
					case "male_first_name", "malefirst_name" -> add(value, 0, lists);
					case "female_first_name", "femalefirst_name" -> add(value, 1, lists);
					default -> collect(value, lists);
				}
			});
		}
	}

	private static void add(Object names, int gender, Map<String, int[]> lists) {
		if (names instanceof List<?> list) {
			for (Object name : list) {
				String key = name.toString().strip().toLowerCase(Locale.ROOT);
				if (key.matches("\\p{IsLatin}[\\p{IsLatin}'-]+")) {
					lists.computeIfAbsent(key, k -> new int[2])[gender]++;
				}
			}
		}
	}
}
