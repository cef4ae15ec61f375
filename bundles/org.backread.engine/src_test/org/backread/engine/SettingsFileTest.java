package org.backread.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.checks.HouseStyle;
import org.backread.engine.checks.Honorifics;
import org.backread.engine.checks.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
	@TempDir
	private Path folder;

	@Test
	void readsProfileStyleAndRules() throws SettingsException {
		Overrides overrides = SettingsFile.parse("f", "\uFEFF# ours\r\n profile = AP\n\nstyle.honorifics=always\norphan-pronoun = off\rpage-furniture\t=\tinfo");
		assertEquals("ap", overrides.profile().orElseThrow().name());
		assertEquals(Optional.of(Honorifics.ALWAYS), overrides.honorifics());
		assertEquals(Map.of("orphan-pronoun", Optional.empty(), "page-furniture", Optional.of(Severity.INFO)), overrides.severities());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"honorific | f:2: no “=”; write",
			"orphan-pronon = off | f:2: no such rule: orphan-pronon; write profile, style.honorifics, furniture or one of ",
			"furniture = * | f:2: no words; write a line as it stands in drafts",
			"orphan-pronoun = loud | f:2: no such severity: loud; write one of error, warning, info, off",
			"orphan-pronoun = | f:2: no such severity: nothing; write one of",
			"style.honorific = off | f:2: no such rule: style.honorific; write",
			"house.bridge = loud | f:2: no such severity: loud",
			"style.honorifics = mostly | f:2: no such way with honorifics: mostly; write one of consistent, never, always",
			"profile = tabloid | f:2: no such profile: tabloid; write one of plain, guardian, ap, reuters, bbc",
			"page-furniture = off | f:2: “page-furniture” is set twice; delete one" })
	void namesFileLineAndRemedy(String line, String message) {
		SettingsException e = assertThrows(SettingsException.class, () -> SettingsFile.parse("f", "page-furniture = info\n" + line + "\n"));
		assertTrue(e.getMessage().startsWith(message), e.getMessage());
		assertEquals(2, e.line());
	}

	@Test
	void aRuleOfAnotherBundleNeedNotBeInstalled() throws SettingsException {
		assertEquals(Map.of("house.bridge", Optional.empty()), SettingsFile.parse("f", "house.bridge = off").severities());
	}

	@Test
	void whatTheFileSaysGoesOverTheProfile() throws SettingsException {
		Settings settings = SettingsFile.parse("f", "page-furniture = off").from(Profile.named("ap").orElseThrow());
		assertEquals(Honorifics.NEVER, settings.style().honorifics());
		assertEquals(Optional.empty(), settings.severities().get("page-furniture"));
		assertEquals(new HouseStyle(Honorifics.ALWAYS), SettingsFile.parse("f", "profile = bbc").from(Profile.plain()).style(), "the file's profile goes over another");
		assertEquals(Profile.plain().settings(), Overrides.NONE.from(Profile.plain()));
	}

	@Test
	void nearestFileUpToTheProjectsFolderCounts() throws IOException, SettingsException {
		Path project = Files.createDirectories(folder.resolve("project"));
		Path desk = Files.createDirectories(project.resolve("desk/today"));
		Path draft = desk.resolve("draft.txt");
		Files.createFile(project.resolve(".project"));
		Files.writeString(folder.resolve(SettingsFile.NAME), "profile = bbc\n");
		assertEquals(Overrides.NONE, SettingsFile.forDraft(draft), "above the project is another's");
		Path shared = Files.writeString(project.resolve(SettingsFile.NAME), "profile = ap\n");
		assertEquals(Optional.of(shared), SettingsFile.near(draft));
		Path own = Files.writeString(desk.resolve(SettingsFile.NAME), "profile = reuters\n");
		assertEquals(Optional.of(own), SettingsFile.near(draft));
		assertEquals("reuters", SettingsFile.forDraft(draft).profile().orElseThrow().name());
	}

	@Test
	void filesThatAreNoSettingsAreRefused() throws IOException {
		Path file = folder.resolve(SettingsFile.NAME);
		assertTrue(assertThrows(SettingsException.class, () -> SettingsFile.read(file)).getMessage().startsWith(file + ": cannot be read ("));
		Files.write(file, new byte[] { (byte) 0xC3, '=' });
		assertTrue(assertThrows(SettingsException.class, () -> SettingsFile.read(file)).getMessage().contains("not in UTF-8"));
		Files.write(file, "# long\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));
		assertTrue(assertThrows(SettingsException.class, () -> SettingsFile.read(file)).getMessage().contains("too long"));
	}
}
