package org.backread.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionRole;
import org.backread.engine.discourse.Referent;
import org.backread.engine.discourse.Topics;
import org.backread.engine.discourse.Voice;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;

/**
 * A draft seen from above: what its paragraphs have to do with each other. Paragraphs are told by their index in
 * {@link Analysis#paragraphs()}, those that are not running copy included. Immutable.
 *
 * @param topics how alike the paragraphs are in what they are about
 * @param grid   the entity grid: who and what the draft tells of, in order of first reference
 * @param voices the speakers, in order of first statement
 */
public record ArticleMap(Topics topics, List<GridRow> grid, List<VoiceRow> voices) {
	public ArticleMap {
		grid = List.copyOf(grid);
		voices = List.copyOf(voices);
	}

	/**
	 * Where someone or something occurs: a row of the entity grid.
	 *
	 * @param referent who or what
	 * @param roles    by paragraph, the most prominent part it plays there; no entry where it does not occur; unmodifiable
	 */
	public record GridRow(Referent referent, SortedMap<Integer, MentionRole> roles) {
	}

	/**
	 * Where someone is heard.
	 *
	 * @param voice      the speaker
	 * @param statements by paragraph, the statements that begin there, in order; no entry where there is none; unmodifiable
	 */
	public record VoiceRow(Voice voice, SortedMap<Integer, List<Attribution>> statements) {
	}

	/**
	 * Draws the map of an analysed draft. Takes time in proportion to the draft's length.
	 *
	 * @param analysis what was found in the draft
	 * @return its map
	 */
	public static ArticleMap of(Analysis analysis) {
		List<GridRow> grid = analysis.references().referents().stream().map(ArticleMap::row).toList();
		List<SortedMap<Integer, List<Attribution>>> statements = new ArrayList<>();
		analysis.voices().forEach(voice -> statements.add(new TreeMap<>()));
		for (Attribution attribution : analysis.attributions()) {
			if (attribution.voice() >= 0) {
				statements.get(attribution.voice()).computeIfAbsent(paragraph(analysis.paragraphs(), start(attribution)), p -> new ArrayList<>()).add(attribution);
			}
		}
		List<VoiceRow> voices = analysis.voices().stream()
				.map(voice -> new VoiceRow(voice, Collections.unmodifiableSortedMap(statements.get(voice.id())))).toList();
		return new ArticleMap(analysis.topics(), grid, voices);
	}

	private static GridRow row(Referent referent) {
		SortedMap<Integer, MentionRole> roles = new TreeMap<>();
		for (Mention mention : referent.mentions()) {
			roles.merge(mention.paragraph(), mention.role(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
		}
		return new GridRow(referent, Collections.unmodifiableSortedMap(roles));
	}

	private static int start(Attribution attribution) {
		return Stream.of(attribution.source(), attribution.cue(), attribution.content()).flatMap(List::stream).mapToInt(Span::start).min().orElse(0);
	}

	/** @return the index of the last paragraph that begins at or before an offset */
	private static int paragraph(List<Paragraph> paragraphs, int offset) {
		int low = 0;
		int high = paragraphs.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (paragraphs.get(middle).span().start() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
