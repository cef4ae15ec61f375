package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backread.engine.text.KnownRole;

/** Reads drafts for the tests of the formats. */
final class Drafts {
	private Drafts() {
	}

	static Draft read(String name, String content) throws UnreadableDraftException {
		return DraftReader.read(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** @return each paragraph after the role that its source told, or after a hyphen */
	static List<String> shown(Draft draft) {
		Map<Integer, String> roles = new TreeMap<>(draft.structure().stream().collect(Collectors.toMap(known -> known.span().start(), known -> known.role().name())));
		for (KnownRole known : draft.structure()) {
			String words = known.span().of(draft.text());
			assertEquals(words.strip(), words, "a role covers its paragraph and nothing else");
		}
		List<String> shown = new ArrayList<>();
		int start = 0;
		for (String paragraph : draft.text().split("\n\n")) {
			String role = roles.remove(start);
			shown.add((role == null ? "-" : role) + ": " + paragraph.strip());
			start += paragraph.length() + 2;
		}
		assertEquals(Map.of(), roles, "every role belongs to a paragraph");
		return shown;
	}

	/** @return the message with which a file is refused: one line that names it, the fault and the remedy */
	static String refusal(String name, byte[] content) {
		UnreadableDraftException refused = assertThrows(UnreadableDraftException.class, () -> DraftReader.read(name, content));
		String message = refused.getMessage();
		assertEquals(1, message.lines().count(), message);
		assertTrue(message.startsWith(name + ": "), message);
		assertTrue(message.contains("; "), "no remedy: " + message);
		assertTrue(message.length() < 400, message);
		return message;
	}

	static String refusal(String name, String content) {
		return refusal(name, content.getBytes(StandardCharsets.UTF_8));
	}
}
