package org.backread.engine.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.text.Token;

/** The words and phrases that make a statement worth checking. */
public final class ClaimWords {
	private static final int LONGEST = 5;

	private final Map<String, ClaimKind> kinds = new HashMap<>();
	private final Set<String> firstWords = new HashSet<>();

	ClaimWords() {
		WordList.map("claim-words.txt").forEach((words, kind) -> {
			kinds.put(words, ClaimKind.valueOf(kind.toUpperCase(Locale.ROOT)));
			firstWords.add(words.split(" ")[0]);
		});
	}

	/**
	 * A phrase that makes a statement worth checking.
	 *
	 * @param to   index after its last token
	 * @param kind what it brings
	 */
	public record Match(int to, ClaimKind kind) {
	}

	/** @return the longest such phrase that begins at a token of a sentence; empty if none does */
	public Optional<Match> at(List<Token> tokens, int from) {
		if (!firstWords.contains(tokens.get(from).lower())) {
			return Optional.empty();
		}
		StringBuilder words = new StringBuilder();
		Match longest = null;
		for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
			words.append(i > from ? " " : "").append(tokens.get(i).lower());
			ClaimKind kind = kinds.get(words.toString());
			longest = kind == null ? longest : new Match(i + 1, kind);
		}
		return Optional.ofNullable(longest);
	}
}
