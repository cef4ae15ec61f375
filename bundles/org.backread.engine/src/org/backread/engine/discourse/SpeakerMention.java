package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.text.Span;

/** Which of the mentions in a passage stands for the speaker. */
final class SpeakerMention {
	private static final Set<String> AUTHORS = Set.of("by", "from");

	private SpeakerMention() {
	}

	/** @return the mention that stands for the speaker among the words of a source */
	static Optional<Mention> of(Passage passage, Source source, List<Mention> mentions) {
		Span head = passage.span(source.from(), source.headEnd());
		Optional<Mention> speaker = mentions.stream().filter(m -> !m.quoted() && m.span().end() == head.end() && head.overlaps(m.span())).findFirst();
		return speaker.filter(m -> m.nature() == Nature.THING).flatMap(thing -> author(passage, source, mentions)).or(() -> speaker);
	}

	/** "According to a post by Ingrid Vey", "a letter from the mayor says": the person whose words a thing holds. */
	private static Optional<Mention> author(Passage passage, Source source, List<Mention> mentions) {
		if (source.headEnd() >= source.to() || !AUTHORS.contains(passage.word(source.headEnd()))) {
			return Optional.empty();
		}
		int start = passage.span(source.headEnd(), source.headEnd() + 1).end() + 1;
		return mentions.stream().filter(m -> !m.quoted() && m.span().start() == start && m.nature() == Nature.PERSON && m.number() == GrammaticalNumber.SINGULAR).findFirst();
	}
}
