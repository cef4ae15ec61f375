package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.ContentFinder.Content;
import org.backread.engine.discourse.SourceFinder.Source;
import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;

/**
 * Finds who said what in one draft, read paragraph by paragraph: first what the cues report, then the quotations that no
 * cue reports, which go on with the voice before them or belong to the verb that governs them. That a quotation without a
 * cue continues the voice before it is from D. K. Elson and K. R. McKeown, "Automatic attribution of quoted speech in
 * literary narrative", AAAI 2010.
 */
final class AttributionFinder {
	/** Inside a sentence that says nothing of who speaks, fewer words are a term rather than speech. */
	private static final int LONG_WITHOUT_VOICE = 5;

	private final CueFinder cues;
	private final Lexicon lexicon;
	private final List<Utterance> found = new ArrayList<>();
	/** The last utterance that has a speaker of its own, null before the first, and the paragraph it ended in. */
	private Utterance current;
	private int currentParagraph;
	/** Whether a verb of reporting announces words, so that they need no marks. */
	private boolean announcedByVerb;

	AttributionFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.cues = new CueFinder(lexicon);
	}

	/** @return what was found in the paragraphs read so far, in order of position */
	List<Report> reports() {
		return found.stream().filter(utterance -> !utterance.isAnnounced()).sorted(Comparator.comparingInt(Utterance::start))
				.map(Utterance::toReport).toList();
	}

	/**
	 * @param paragraph  the draft's next paragraph
	 * @param mentions   the mentions in it
	 * @param quotations the quotations in it, in order
	 */
	void read(Paragraph paragraph, List<Mention> mentions, List<Quotation> quotations) {
		int from = 0;
		for (Passage passage : Passage.of(paragraph, quotations, lexicon)) {
			Span span = passage.span(0, passage.size());
			while (from < mentions.size() && mentions.get(from).span().end() <= span.start()) {
				from++;
			}
			int to = from;
			while (to < mentions.size() && mentions.get(to).span().start() < span.end()) {
				to++;
			}
			read(passage, paragraph.index(), mentions.subList(from, to));
		}
	}

	private void read(Passage passage, int paragraph, List<Mention> mentions) {
		List<Cue> here = cues.find(passage);
		if (!isAnnounced(passage, here, paragraph) && !goesOn(passage, paragraph)) {
			Set<Integer> reported = addReported(passage, here, paragraph, mentions);
			for (int i = 0; i < passage.size(); i++) {
				if (passage.isQuotation(i) && !reported.contains(i)) {
					addUnreported(passage, paragraph, i, mentions);
				}
			}
			announce(passage, here, paragraph, mentions);
		}
	}

	/** Words without marks after "Vey wrote:" are what she wrote. */
	private boolean isAnnounced(Passage passage, List<Cue> here, int paragraph) {
		if (current == null || !current.isAnnounced() || !announcedByVerb || paragraph - currentParagraph > 1 || !here.isEmpty() || passage.isBareQuotation()) {
			return false;
		}
		current.addWords(passage.span(0, passage.size()), passage.hasQuotation(0, passage.size()) ? QuoteKind.MIXED : QuoteKind.INDIRECT);
		return true;
	}

	/** A passage of nothing but a quotation goes on with what was said before it. */
	private boolean goesOn(Passage passage, int paragraph) {
		boolean inSight = current != null && (currentParagraph == paragraph || current.isOpen() && paragraph - currentParagraph == 1);
		if (!inSight || !passage.isBareQuotation()) {
			return false;
		}
		for (int i = 0; i < passage.size(); i++) {
			if (passage.isQuotation(i)) {
				current.addQuotation(passage.item(i).span());
			}
		}
		currentParagraph = paragraph;
		return true;
	}

	/** @return indexes of the quotations that cues report */
	private Set<Integer> addReported(Passage passage, List<Cue> here, int paragraph, List<Mention> mentions) {
		List<Optional<Source>> sources = here.stream().map(cue -> SourceFinder.find(passage, cue)).toList();
		Set<Integer> quotations = new HashSet<>();
		List<Span> reported = new ArrayList<>();
		Source subject = null;
		int before = found.size();
		for (int k = 0; k < here.size(); k++) {
			Cue cue = here.get(k);
			Optional<Source> own = sources.get(k);
			Optional<Source> source = cue.form() == Cue.Form.SHARED ? Optional.ofNullable(subject).or(() -> SourceFinder.main(passage, cue)) : own;
			Optional<Content> content = ContentFinder.find(passage, cue, own, Reach.of(passage, here, sources, k));
			if (source.isPresent() && content.isPresent() && isNew(content.get(), cue, quotations, reported)) {
				reported.addAll(content.get().spans());
				quotations.addAll(content.get().quotations());
				subject = cue.form() == Cue.Form.ACCORDING ? subject : source.get();
				found.subList(before, found.size()).removeIf(utterance -> utterance.isWithin(content.get(), passage.item(cue.head()).span()));
				add(passage, paragraph, source.get(), cue, content.get(), mentions);
			}
		}
		return quotations;
	}

	/** Whether another cue does not report the same already; what somebody is said to have said is told apart. */
	private static boolean isNew(Content content, Cue cue, Set<Integer> quotations, List<Span> reported) {
		if (!content.quotations().isEmpty()) {
			return !quotations.containsAll(content.quotations());
		}
		boolean says = cue.verb().lemma().equals("say") && cue.form() == Cue.Form.FINITE;
		return says || !content.spans().stream().allMatch(span -> reported.stream().anyMatch(other -> other.contains(span)));
	}

	/** "Vey issued this statement:" gives a voice to the passage after it. */
	private void announce(Passage passage, List<Cue> here, int paragraph, List<Mention> mentions) {
		int end = passage.size();
		if (!passage.word(end - 1).equals(":")) {
			return;
		}
		Optional<Cue> last = here.stream().filter(cue -> cue.verb().strong() && (cue.to() == end
				|| SourceFinder.find(passage, cue).filter(source -> source.to() == end - 1).isPresent())).findFirst();
		Optional<Governor> governor = last.isEmpty() ? Governor.of(passage, end)
				: SourceFinder.find(passage, last.get()).or(() -> SourceFinder.main(passage, last.get())).map(source -> new Governor(source, last.get()));
		governor.ifPresent(g -> {
			add(passage, paragraph, g.source(), g.cue(), new Content(List.of(), List.of(), QuoteKind.DIRECT), mentions);
			makeCurrent(found.getLast(), paragraph);
			announcedByVerb = last.isPresent();
		});
	}

	private void add(Passage passage, int paragraph, Source source, Cue cue, Content content, List<Mention> mentions) {
		Utterance utterance = new Utterance(List.of(passage.span(source.from(), source.to())), SourceFinder.speaker(passage, source, mentions),
				List.of(passage.span(cue.from(), cue.to())), Optional.of(passage.item(cue.head()).span()), content);
		found.add(utterance);
		boolean aside = content.quote() == QuoteKind.INDIRECT && isQuotedIn(passage);
		if (!aside && (cue.form() != Cue.Form.SHARED || current == null || currentParagraph != paragraph)) {
			makeCurrent(utterance, paragraph);
		}
	}

	/** A quotation that no cue reports is the words of whatever governs it, else nobody's. */
	private void addUnreported(Passage passage, int paragraph, int quotation, List<Mention> mentions) {
		Optional<NounCue> noun = NounCue.of(passage, quotation);
		if (isInterrupted(passage, quotation)) {
			current.addQuotation(passage.item(quotation).span());
		} else if (noun.isPresent()) {
			addNoun(passage, noun.get(), quotation, mentions);
		} else if (Governor.isSpeech(passage, quotation)) {
			addGoverned(passage, paragraph, quotation, mentions);
		}
	}

	/** "…," Vey said of those who voted, "…": after a mark the quotation goes on that her name interrupted. */
	private boolean isInterrupted(Passage passage, int quotation) {
		return passage.isQuotation(0) && passage.isClosedQuotation(0) && passage.isComma(quotation - 1) && current != null
				&& current.start() == passage.item(0).span().start() && current.isOpen();
	}

	private void addNoun(Passage passage, NounCue noun, int quotation, List<Mention> mentions) {
		Optional<Source> source = noun.source();
		found.add(new Utterance(source.stream().map(s -> passage.span(s.from(), s.to())).toList(), source.flatMap(s -> SourceFinder.speaker(passage, s, mentions)),
				List.of(passage.item(noun.noun()).span()), Optional.of(passage.item(noun.noun()).span()),
				ContentFinder.content(passage, List.of(new int[] { noun.from(), quotation + 1 }))));
	}

	private void addGoverned(Passage passage, int paragraph, int quotation, List<Mention> mentions) {
		Optional<Governor> after = Governor.after(passage, quotation);
		Optional<Governor> governor = after.isPresent() ? Optional.empty() : Governor.of(passage, quotation);
		if (after.isPresent()) {
			add(passage, paragraph, after.get().source(), after.get().cue(), ContentFinder.content(passage, List.of(new int[] { quotation, quotation + 1 })), mentions);
		} else if (governor.isPresent()) {
			Cue cue = governor.get().cue();
			int from = passage.isComma(quotation - 1) ? quotation : Math.min(cue.to(), quotation);
			add(passage, paragraph, governor.get().source(), cue, ContentFinder.content(passage, List.of(new int[] { from, quotation + 1 })), mentions);
		} else if (isTakenUp(passage, paragraph, quotation) || isFollowing(passage, quotation)) {
			current.addQuotation(passage.item(quotation).span());
		} else if (passage.isBareQuotation() || passage.wordsOf(quotation).size() >= LONG_WITHOUT_VOICE) {
			Utterance utterance = new Utterance(List.of(), Optional.empty(), List.of(), Optional.empty(),
					ContentFinder.content(passage, List.of(new int[] { quotation, quotation + 1 })));
			found.add(utterance);
			makeCurrent(utterance, paragraph);
		}
	}

	/** "…," Vey said. "…" by the spring. But "…" for now: the next sentence of the paragraph opens with more of her words. */
	private boolean isTakenUp(Passage passage, int paragraph, int quotation) {
		boolean opens = true;
		for (int i = 0; i < quotation; i++) {
			opens &= passage.isMark(i) || passage.tag(i) == Tag.CCONJ || passage.tag(i) == Tag.ADV;
		}
		return opens && passage.wordsOf(quotation).size() >= LONG_WITHOUT_VOICE && current != null && currentParagraph == paragraph && !current.isAnnounced() && current.isOpen();
	}

	/** "Vey says it is “late” because “nobody asked”": the same sentence goes on with her words. */
	private boolean isFollowing(Passage passage, int quotation) {
		return isQuotedIn(passage) && passage.hasQuotation(0, quotation);
	}

	/** Whether the passage has quoted somebody already: "…," said Vey, who says it sank. The next quotation is still Vey's. */
	private boolean isQuotedIn(Passage passage) {
		return current != null && !current.isAnnounced() && current.isOpen() && current.start() >= passage.span(0, 1).start();
	}

	private void makeCurrent(Utterance utterance, int paragraph) {
		current = utterance;
		currentParagraph = paragraph;
	}
}
