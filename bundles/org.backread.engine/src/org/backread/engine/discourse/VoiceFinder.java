package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backread.engine.text.Span;

/**
 * Gives each statement its voice: whoever its source stands for, once pronouns and second references are resolved. A source
 * that stands for nobody in particular, or for somebody who is lost, is no voice.
 */
final class VoiceFinder {
	private final Map<Span, Figure> figures = new HashMap<>();
	private final Map<Figure, Voice> voices = new HashMap<>();
	private final List<Voice> inOrder = new ArrayList<>();

	/** @param figures the people and bodies of the story */
	VoiceFinder(List<Figure> figures) {
		figures.stream().filter(figure -> figure.origin() != Figure.Origin.LOST)
				.forEach(figure -> figure.mentions().forEach(mention -> this.figures.put(mention.span(), figure)));
	}

	/** @return the statement with its speaker's voice */
	Attribution attribute(Report report) {
		int voice = report.speaker().map(speaker -> figures.get(speaker.span())).map(figure -> voices.computeIfAbsent(figure, this::voice).id()).orElse(-1);
		return new Attribution(report.source(), report.cue(), report.content(), report.quote(), voice);
	}

	private Voice voice(Figure figure) {
		Voice voice = new Voice(inOrder.size(), figure.name(), figure.origin() == Figure.Origin.NAMED, Optional.of(figure.firstReference().span()));
		inOrder.add(voice);
		return voice;
	}

	/** @return the voices met so far, in order of first statement */
	List<Voice> voices() {
		return inOrder;
	}
}
