package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;

/** Tells which of a draft's statements words belong to. Immutable. */
public final class Statements {
	/** Stands for no statement: the draft says it in its own voice. */
	public static final int OWN_VOICE = -1;

	private final List<Attribution> attributions;
	private final Map<Integer, List<Integer>> byParagraph = new HashMap<>();
	/** From the first to the last word of each statement, cue and content. Most statements of a paragraph are told from other words by it. */
	private final List<Span> reaches;

	/** @param attributions the statements in these paragraphs, in order of their contents */
	Statements(List<Paragraph> paragraphs, List<Attribution> attributions) {
		this.attributions = attributions;
		this.reaches = attributions.stream().map(Statements::reach).toList();
		int first = 0;
		for (int i = 0; i < attributions.size(); i++) {
			List<Span> content = attributions.get(i).content();
			while (paragraphs.get(first).span().end() <= content.getFirst().start()) {
				first++;
			}
			for (int p = first; p < paragraphs.size() && paragraphs.get(p).span().start() < content.getLast().end(); p++) {
				byParagraph.computeIfAbsent(p, index -> new ArrayList<>()).add(i); // a statement may run over several
			}
		}
	}

	/** @return the statements of a draft */
	public static Statements of(Document document) {
		return new Statements(document.paragraphs(), document.attributions());
	}

	/** @return indexes of the statements with content in a span of a paragraph */
	List<Integer> in(int paragraph, Span span) {
		return byParagraph.getOrDefault(paragraph, List.of()).stream().filter(i -> reaches.get(i).overlaps(span) && attributions.get(i).content().stream().anyMatch(span::overlaps)).toList();
	}

	/** @return whether any statement has content in a span of a paragraph */
	public boolean isReported(int paragraph, Span span) {
		return !in(paragraph, span).isEmpty();
	}

	/** @return index of the statement that words of a paragraph belong to: the one they report, or the innermost around them; -1 for none */
	public int at(int paragraph, Span words) {
		int owner = OWN_VOICE;
		for (int i : byParagraph.getOrDefault(paragraph, List.of())) {
			if (!reaches.get(i).overlaps(words)) {
				continue;
			}
			Attribution statement = attributions.get(i);
			if (statement.cue().stream().anyMatch(words::overlaps)) {
				return i;
			}
			boolean around = statement.content().stream().anyMatch(span -> span.contains(words));
			owner = around && (owner == OWN_VOICE || length(statement) < length(attributions.get(owner))) ? i : owner;
		}
		return owner;
	}

	private static Span reach(Attribution statement) {
		List<Span> words = Stream.concat(statement.cue().stream(), statement.content().stream()).toList();
		return new Span(words.stream().mapToInt(Span::start).min().orElseThrow(), words.stream().mapToInt(Span::end).max().orElseThrow());
	}

	private static int length(Attribution statement) {
		return statement.content().stream().mapToInt(Span::length).sum();
	}
}
