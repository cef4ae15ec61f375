package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Gender;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Span;
import org.backread.engine.text.WordCount;

/**
 * Gives each statement its voice: whoever its source stands for, once pronouns and second references are resolved. People
 * without a name are one voice where the same words stand for them; a lost "she" and the ones that follow it are one, too.
 */
final class VoiceFinder {
	private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "mister", "mr.", "mrs.", "ms.");

	private final String text;
	private final List<Quotation> quotations;
	private final Map<Span, Figure> figures = new HashMap<>();
	private final Map<Object, Speaker> speakers = new HashMap<>();
	private final List<Speaker> inOrder = new ArrayList<>();
	private final List<Attribution> attributions = new ArrayList<>();

	/** A voice as it is put together. */
	private record Speaker(int id, String name, Voice.Kind kind, Optional<String> role, Optional<Span> firstReference, List<Integer> statements) {
	}

	/**
	 * @param text       the draft
	 * @param quotations its quotations
	 * @param figures    the people and bodies of the story, those lost among them
	 * @param reports    the statements, in order of position
	 */
	VoiceFinder(String text, List<Quotation> quotations, List<Figure> figures, List<Report> reports) {
		this.text = text;
		this.quotations = quotations;
		figures.forEach(figure -> figure.mentions().forEach(mention -> this.figures.put(mention.span(), figure)));
		reports.forEach(report -> attributions.add(attribute(report)));
	}

	/** @return the statements with their speakers' voices, in order */
	List<Attribution> attributions() {
		return attributions;
	}

	/** @return the voices, in order of first statement */
	List<Voice> voices() {
		return inOrder.stream().map(s -> new Voice(s.id(), s.name(), s.kind(), s.role(), s.firstReference(), s.statements(), wordsQuoted(s))).toList();
	}

	private Attribution attribute(Report report) {
		int voice = -1;
		if (!report.source().isEmpty()) {
			Speaker speaker = speaker(report);
			speaker.statements().add(attributions.size());
			voice = speaker.id();
		}
		return new Attribution(report.source(), report.cue(), report.content(), report.quote(), voice);
	}

	private Speaker speaker(Report report) {
		if (isSeveral(report)) {
			Span all = report.source().getFirst();
			return speakers.computeIfAbsent(all.of(text), key -> add(all.of(text), Voice.Kind.BODY, Optional.empty(), Optional.of(all)));
		}
		Optional<Figure> figure = report.speaker().map(mention -> figures.get(mention.span()));
		if (figure.isPresent()) {
			return speakers.computeIfAbsent(figure.get().origin() == Figure.Origin.TOGETHER ? figure.get().name() : figure.get(), key -> speaker(figure.get()));
		}
		Span source = report.source().getFirst();
		if (report.speaker().filter(mention -> mention.kind() == MentionKind.PRONOUN).isPresent()) {
			return speakers.computeIfAbsent(source, key -> add(source.of(text), Voice.Kind.UNKNOWN, Optional.empty(), Optional.empty()));
		}
		Span first = report.speaker().map(Mention::span).orElse(source);
		return speakers.computeIfAbsent(withoutArticle(first.of(text)), key -> add(first.of(text), Voice.Kind.UNNAMED, Optional.empty(), Optional.of(first)));
	}

	/** "Tellmark and Osterby": a name, and more after an "and". */
	private boolean isSeveral(Report report) {
		return report.speaker().filter(mention -> mention.kind() == MentionKind.NAME
				&& text.startsWith(" and ", mention.span().end()) && mention.span().end() < report.source().getFirst().end()).isPresent();
	}

	private Speaker speaker(Figure figure) {
		Mention first = figure.firstReference();
		return switch (figure.origin()) {
			case NAMED -> add(figure.name(), isPerson(figure) ? Voice.Kind.PERSON : Voice.Kind.BODY, role(figure), Optional.of(first.span()));
			case TOGETHER -> add(figure.name(), Voice.Kind.BODY, Optional.empty(), Optional.of(first.span()));
			case DESCRIBED -> add(figure.name(), Voice.Kind.UNNAMED, Optional.empty(), Optional.of(first.span()));
			case LOST -> add(first.name(), Voice.Kind.UNKNOWN, Optional.empty(), Optional.empty());
		};
	}

	private Speaker add(String name, Voice.Kind kind, Optional<String> role, Optional<Span> firstReference) {
		Speaker speaker = new Speaker(inOrder.size(), name, kind, role, firstReference, new ArrayList<>());
		inOrder.add(speaker);
		return speaker;
	}

	private static boolean isPerson(Figure figure) {
		return figure.nature() == Nature.PERSON || figure.gender() != Gender.EITHER
				|| figure.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.PRONOUN && mention.nature() == Nature.PERSON);
	}

	/** "Home Secretary" of "Home Secretary Ingrid Vey", else "the home secretary" of "Ingrid Vey, the home secretary". */
	private static Optional<String> role(Figure figure) {
		return figure.mentions().stream().flatMap(mention -> mention.title().stream()).filter(title -> !COURTESY.contains(title.toLowerCase(Locale.ROOT)))
				.findFirst().or(() -> figure.mentions().stream().filter(mention -> mention.kind() == MentionKind.NOUN).map(Mention::name).findFirst());
	}

	private static String withoutArticle(String words) {
		return words.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
	}

	private int wordsQuoted(Speaker speaker) {
		int words = 0;
		for (int statement : speaker.statements()) {
			for (Span content : attributions.get(statement).content()) {
				words += Passage.between(quotations, content.start(), content.end()).stream().mapToInt(q -> words(q.inner(), content)).sum();
			}
		}
		return words;
	}

	private int words(Span quotation, Span content) {
		int start = Math.max(quotation.start(), content.start());
		int end = Math.min(quotation.end(), content.end());
		return start < end ? WordCount.of(text.substring(start, end)) : 0;
	}
}
