package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each statement its voice. Statements whose sources end in the same name are one speaker's; a pronoun or a common
 * noun is no voice of its own until referents are resolved.
 */
final class VoiceFinder {
	private final Map<String, Integer> byName = new HashMap<>();
	private final List<Voice> voices = new ArrayList<>();

	/** @return the statement with its speaker's voice */
	Attribution attribute(Report report, List<Mention> mentions) {
		int voice = report.speaker().filter(m -> m.kind() == MentionKind.NAME).map(m -> voice(m, mentions)).orElse(-1);
		return new Attribution(report.source(), report.cue(), report.content(), report.quote(), voice);
	}

	private int voice(Mention source, List<Mention> mentions) {
		return byName.computeIfAbsent(source.surname(), surname -> {
			Mention first = mentions.stream().filter(m -> m.kind() == MentionKind.NAME && m.surname().equals(surname)).findFirst().orElse(source);
			String fullest = mentions.stream().filter(m -> m.kind() == MentionKind.NAME && m.surname().equals(surname)).map(Mention::name)
					.reduce((a, b) -> b.length() > a.length() ? b : a).orElse(source.name());
			voices.add(new Voice(voices.size(), fullest, true, Optional.of(first.span())));
			return voices.size() - 1;
		});
	}

	/** @return the voices met so far, in order of first statement */
	List<Voice> voices() {
		return voices;
	}
}
