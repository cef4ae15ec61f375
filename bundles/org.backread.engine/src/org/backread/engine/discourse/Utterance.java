package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backread.engine.text.Span;

/** Something that is being said: the quotations after it may still add to it. */
final class Utterance {
	private final List<Span> source;
	private final Optional<Mention> speaker;
	private final List<Span> cue;
	private final Optional<Span> verb;
	private final List<Span> content;
	private QuoteKind quote;

	Utterance(List<Span> source, Optional<Mention> speaker, List<Span> cue, Optional<Span> verb, Content content) {
		this.source = source;
		this.speaker = speaker;
		this.cue = cue;
		this.verb = verb;
		this.content = new ArrayList<>(content.spans());
		this.quote = content.quote();
	}

	/** @return what a source says by a cue, its speaker being one of the mentions in the passage */
	static Utterance of(Passage passage, Source source, Cue cue, Content content, List<Mention> mentions) {
		return new Utterance(List.of(passage.span(source.from(), source.to())), SpeakerMention.of(passage, source, mentions),
				List.of(passage.span(cue.from(), cue.to())), Optional.of(passage.item(cue.head()).span()), content);
	}

	/** Whether nothing was said yet: a colon announces the words. */
	boolean isAnnounced() {
		return content.isEmpty();
	}

	/** Whether words are quoted or announced, so that the next paragraph's quotation can go on with it. */
	boolean isOpen() {
		return content.isEmpty() || quote != QuoteKind.INDIRECT;
	}

	/**
	 * Whether these words without marks are part of what somebody reports who is named after them: "Most said it sank, according to a survey"
	 * is what the survey says.
	 *
	 * @param whole what is reported
	 * @param verb  the verb that reports it
	 */
	boolean isWithin(Content whole, Span verb) {
		return quote == QuoteKind.INDIRECT && !content.isEmpty() && content.getLast().end() <= verb.start()
				&& content.stream().allMatch(words -> whole.spans().stream().anyMatch(span -> span.contains(words)));
	}

	void addQuotation(Span quotation) {
		quote = content.isEmpty() || quote == QuoteKind.DIRECT ? QuoteKind.DIRECT : QuoteKind.MIXED;
		content.add(quotation);
	}

	/** Adds words without marks, such as those set off after a colon. */
	void addWords(Span words, QuoteKind kind) {
		content.add(words);
		quote = kind;
	}

	/** @return where it begins, by which statements are ordered */
	int start() {
		return content.getFirst().start();
	}

	Report toReport() {
		return new Report(source, speaker, cue, verb, content, quote);
	}
}
