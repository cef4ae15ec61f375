package org.backread.engine.discourse;

import java.util.List;
import java.util.Optional;

/** Gives the quotations that no cue reports to whoever interrupted them, governs them or has the floor, else to nobody. */
final class LooseQuotations {
	private final Floor floor;

	/** @param floor what has been said so far */
	LooseQuotations(Floor floor) {
		this.floor = floor;
	}

	/**
	 * @param passage   a passage
	 * @param paragraph index of its paragraph
	 * @param quotation index of a quotation in it that no cue reports
	 * @param mentions  the mentions in it
	 */
	void read(Passage passage, int paragraph, int quotation, List<Mention> mentions) {
		Optional<NounCue> noun = NounCue.of(passage, quotation);
		if (floor.isInterrupted(passage, quotation)) {
			floor.add(passage.item(quotation).span());
		} else if (noun.isPresent()) {
			floor.add(ofNoun(passage, noun.get(), quotation, mentions));
		} else if (Governor.isSpeech(passage, quotation)) {
			readSpeech(passage, paragraph, quotation, mentions);
		}
	}

	private static Utterance ofNoun(Passage passage, NounCue noun, int quotation, List<Mention> mentions) {
		Optional<Source> source = noun.source();
		return new Utterance(source.stream().map(s -> passage.span(s.from(), s.to())).toList(), source.flatMap(s -> SpeakerMention.of(passage, s, mentions)),
				List.of(passage.item(noun.noun()).span()), Optional.of(passage.item(noun.noun()).span()), content(passage, noun.from(), quotation));
	}

	private void readSpeech(Passage passage, int paragraph, int quotation, List<Mention> mentions) {
		Optional<Governor> after = Governor.after(passage, quotation);
		Optional<Governor> governor = after.isPresent() ? after : Governor.of(passage, quotation);
		if (governor.isPresent()) {
			Cue cue = governor.get().cue();
			int from = after.isPresent() || passage.isComma(quotation - 1) ? quotation : Math.min(cue.to(), quotation);
			floor.say(passage, paragraph, cue, Utterance.of(passage, governor.get().source(), cue, content(passage, from, quotation), mentions));
		} else if (floor.isTakenUp(passage, paragraph, quotation) || floor.isFollowing(passage, quotation)) {
			floor.add(passage.item(quotation).span());
		} else if (passage.isBareQuotation() || passage.wordsOf(quotation).size() >= Floor.LONG_WITHOUT_VOICE) {
			floor.take(new Utterance(List.of(), Optional.empty(), List.of(), Optional.empty(), content(passage, quotation, quotation)), paragraph);
		}
	}

	private static Content content(Passage passage, int from, int quotation) {
		return Content.of(passage, List.of(new int[] { from, quotation + 1 }));
	}
}
