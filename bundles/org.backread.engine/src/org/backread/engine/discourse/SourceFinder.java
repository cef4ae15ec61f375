package org.backread.engine.discourse;

import java.util.Optional;
import java.util.Set;

import org.backread.engine.text.Tag;

/**
 * Finds who speaks: the subject of a cue, before it or, inverted, after it, with the appositions and complements that
 * describe the speaker.
 */
final class SourceFinder {
	private static final Set<String> RELATIVE = Set.of("who", "which", "that");

	private SourceFinder() {
	}

	/** @return the subject of a cue; empty if it has none of its own or none is found */
	static Optional<Source> find(Passage passage, Cue cue) {
		return switch (cue.form()) {
			case ACCORDING -> SpeakerPhrase.after(passage, cue.to(), true);
			case PASSIVE -> agent(passage, cue);
			case FINITE -> subject(passage, cue);
			case SHARED -> Optional.empty();
		};
	}

	/** The subject that a cue shares: of the verb nearest before it that has one. */
	static Optional<Source> main(Passage passage, Cue cue) {
		for (int i = cue.from() - 1; i > 0; i--) {
			if (passage.isFinite(i) && !passage.isQuotation(i)) {
				Cue verb = CueFinder.cue(passage, i, cue.verb());
				Optional<Source> source = verb.form() == Cue.Form.SHARED || verb.from() == 0 || passage.isQuotation(verb.from() - 1) ? Optional.empty()
						: subject(passage, verb).filter(s -> s.to() <= verb.from() && !isSubordinate(passage, s));
				if (source.isPresent()) {
					return source;
				}
				i = verb.from();
			}
		}
		return Optional.empty();
	}

	/** "After he won the vote Vey …": what a conjunction or a relative pronoun opens has a subject of its own. */
	private static boolean isSubordinate(Passage passage, Source source) {
		return passage.tag(source.from() - 1) == Tag.SCONJ || Clauses.isOpener(passage.word(source.from() - 1))
				|| RELATIVE.contains(passage.word(source.to() - 1));
	}

	private static Optional<Source> subject(Passage passage, Cue cue) {
		int last = cue.from() - 1;
		if (last < 0 && !passage.word(cue.head()).equals("said")) {
			// "Asked about it, Vey said": its subject follows; "Stated Vey:" has it here
			return SpeakerPhrase.after(passage, cue.head() + 1, true).filter(source -> passage.word(source.to()).equals(":"));
		}
		if (last < 0 || passage.isClosedQuotation(last)) {
			return inverted(passage, cue);
		}
		if (isDash(passage, last)) {
			for (int i = last - 1; i > 0; i--) {
				if (isDash(passage, i)) {
					return SpeakerPhrase.before(passage, i).map(s -> new Source(s.from(), cue.from(), s.headEnd()));
				}
			}
		}
		if (passage.isComma(last) && closes(passage, cue)) {
			return inverted(passage, cue);
		}
		if (passage.isMark(last) && !passage.word(last).equals(")")) {
			boolean afterQuotation = passage.isComma(last) && passage.isQuotation(last - 1);
			Optional<Source> described = passage.isComma(last) && !afterQuotation ? SpeakerDescription.before(passage, last) : Optional.empty();
			return described.isPresent() ? described : inverted(passage, cue);
		}
		if (RELATIVE.contains(passage.word(last)) && passage.tag(last) != Tag.DET) {
			return relative(passage, last);
		}
		return SpeakerPhrase.before(passage, cue.from());
	}

	/** "…, said a sailor who was there.": nothing but a speaker follows. */
	private static boolean closes(Passage passage, Cue cue) {
		boolean speaker = switch (passage.tag(cue.to())) {
			case DET, ADJ, NOUN, PROPN, NUM -> !NounPhrases.isTime(passage, cue.to());
			default -> false;
		};
		return cue.verb().lemma().equals("say") && cue.to() == cue.head() + 1 && speaker && !passage.hasQuotation(0, cue.from())
				&& SpeakerPhrase.after(passage, cue.to(), true).filter(source -> passage.isEnd(source.to()) || passage.word(source.to()).equals("who")).isPresent();
	}

	private static boolean isDash(Passage passage, int i) {
		String word = passage.word(i);
		return word.equals("\u2014") || word.equals("\u2013") || word.equals("--") || word.equals("-");
	}

	/** "Vey, who said": the relative pronoun, with whom it stands for. */
	private static Optional<Source> relative(Passage passage, int pronoun) {
		int end = passage.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
		Source alone = new Source(pronoun, pronoun + 1, pronoun + 1);
		return Optional.of(SpeakerPhrase.before(passage, end).map(s -> new Source(s.from(), pronoun + 1, s.headEnd())).orElse(alone));
	}

	/** "…," said Mr Vey, the mayor. A pronoun after the verb belongs to the words reported, after a quotation only if it has a verb of its own. */
	private static Optional<Source> inverted(Passage passage, Cue cue) {
		int at = cue.head() + 1;
		if (passage.tag(at) == Tag.PRON && (!passage.isQuotation(cue.from() - 1) || passage.isFinite(at + 1))) {
			return Optional.empty();
		}
		return SpeakerPhrase.after(passage, at, cue.from() > 0);
	}

	private static Optional<Source> agent(Passage passage, Cue cue) {
		for (int i = cue.head() + 1; i < Math.min(passage.size(), cue.head() + 12) && !passage.isMark(i) && !passage.isFinite(i); i++) {
			if (passage.word(i).equals("by")) {
				return SpeakerPhrase.after(passage, i + 1, false);
			}
		}
		return Optional.empty();
	}
}
