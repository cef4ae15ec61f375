package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;

/** Tells which of a draft's statements words belong to. Immutable. */
public final class Statements {
	/** Stands for no statement: the draft says it in its own voice. */
	public static final int OWN_VOICE = -1;

	/** Statements are looked up by stretches of so many characters: a paragraph may be of any length. */
	private static final int STRETCH = 1_000;

	private final List<Attribution> attributions;
	/** In order, those whose words reach into each stretch of the draft. */
	private final Map<Integer, List<Integer>> byStretch = new HashMap<>();
	/** From the first to the last word of each statement, cue and content, in the paragraphs of its content. Most are told from other words by it. */
	private final List<Span> reaches = new ArrayList<>();

	/** @param attributions the statements in these paragraphs, in order of their contents */
	Statements(List<Paragraph> paragraphs, List<Attribution> attributions) {
		this.attributions = attributions;
		int first = 0;
		for (int i = 0; i < attributions.size(); i++) {
			List<Span> content = attributions.get(i).content();
			while (paragraphs.get(first).span().end() <= content.getFirst().start()) {
				first++;
			}
			int last = first; // a statement may run over several
			while (last + 1 < paragraphs.size() && paragraphs.get(last + 1).span().start() < content.getLast().end()) {
				last++;
			}
			Span reach = reach(attributions.get(i), paragraphs.get(first).span().start(), paragraphs.get(last).span().end());
			reaches.add(reach);
			for (int stretch = reach.start() / STRETCH; stretch <= reach.end() / STRETCH; stretch++) {
				byStretch.computeIfAbsent(stretch, index -> new ArrayList<>()).add(i);
			}
		}
	}

	/** @return the statements of a draft */
	public static Statements of(Document document) {
		return new Statements(document.paragraphs(), document.attributions());
	}

	/** @return indexes of the statements with content in a span, in order */
	List<Integer> in(Span span) {
		return near(span).filter(i -> reaches.get(i).overlaps(span) && attributions.get(i).content().stream().anyMatch(span::overlaps)).toList();
	}

	/** @return whether any statement has content in a span */
	public boolean isReported(Span span) {
		return !in(span).isEmpty();
	}

	/** @return index of the statement that words belong to: the one they report, or the innermost around them; -1 for none */
	public int at(Span words) {
		int owner = OWN_VOICE;
		for (int i : near(words).toList()) {
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

	private Stream<Integer> near(Span span) {
		int first = span.start() / STRETCH;
		int last = span.end() / STRETCH;
		return first == last ? byStretch.getOrDefault(first, List.of()).stream()
				: IntStream.rangeClosed(first, last).boxed().flatMap(stretch -> byStretch.getOrDefault(stretch, List.of()).stream()).distinct().sorted();
	}

	private static Span reach(Attribution statement, int from, int to) {
		List<Span> words = Stream.concat(statement.cue().stream(), statement.content().stream()).toList();
		return new Span(Math.max(from, words.stream().mapToInt(Span::start).min().orElseThrow()),
				Math.min(to, words.stream().mapToInt(Span::end).max().orElseThrow()));
	}

	private static int length(Attribution statement) {
		return statement.content().stream().mapToInt(Span::length).sum();
	}
}
