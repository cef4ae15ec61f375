package org.backread.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Severity;
import org.junit.jupiter.api.Test;

class ProfileTest {
	private static final Path PAGE = Path.of("..", "..", "docs", "profiles.md");

	@Test
	void everyProfileLoadsByItsName() {
		for (String name : Profile.NAMES) {
			assertEquals(name, Profile.named(name).orElseThrow().name());
		}
		assertEquals(Optional.empty(), Profile.named("../plain"));
		assertEquals(Profile.plain(), Profile.named("plain").orElseThrow());
	}

	/** The table in the page is made by this test; what it expects is what to paste. */
	@Test
	void pageTellsWhereProfilesDepartFromTheRulesOwnSeverities() throws IOException {
		List<String> table = new ArrayList<>();
		table.add("| | " + String.join(" | ", Profile.NAMES) + " |");
		table.add("|---".repeat(Profile.NAMES.size() + 1) + "|");
		Function<Settings, String> honorifics = settings -> settings.style().honorifics().label();
		table.add("| `style.honorifics` | " + row(honorifics));
		for (Check check : Checks.all()) {
			String row = row(settings -> severity(settings, check.info()));
			if (!row.equals(row(settings -> check.info().severity().label()))) {
				table.add("| [" + check.info().id() + "](checks/" + check.info().id() + ".md) | " + row);
			}
		}
		String expected = String.join("\n", table);
		assertTrue(Files.readString(PAGE).replace("\r\n", "\n").contains("\n" + expected + "\n\n"), () -> "docs/profiles.md needs this table:\n" + expected);
	}

	private static String row(Function<Settings, String> cell) {
		return Profile.NAMES.stream().map(name -> cell.apply(Profile.named(name).orElseThrow().settings())).collect(Collectors.joining(" | ", "", " |"));
	}

	private static String severity(Settings settings, CheckInfo info) {
		return settings.severities().getOrDefault(info.id(), Optional.of(info.severity())).map(Severity::label).orElse("off");
	}
}
