package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Lexicon;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Span;

/**
 * Finds who said what in one draft, read paragraph by paragraph: first what the cues report, then the quotations that no
 * cue reports, which go on with the voice before them or belong to the verb that governs them. That a quotation without a
 * cue continues the voice before it is from D. K. Elson and K. R. McKeown, "Automatic attribution of quoted speech in
 * literary narrative", AAAI 2010.
 */
final class AttributionFinder {
	private final CueFinder cues;
	private final Lexicon lexicon;
	private final Floor floor = new Floor();
	private final LooseQuotations loose = new LooseQuotations(floor);

	AttributionFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.cues = new CueFinder(lexicon);
	}

	/** @return what was found in the paragraphs read so far, in order of position */
	List<Report> reports() {
		return floor.reports();
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
		if (!floor.takesAnnounced(passage, here, paragraph) && !floor.goesOn(passage, paragraph)) {
			Set<Integer> reported = addReported(passage, here, paragraph, mentions);
			for (int i = 0; i < passage.size(); i++) {
				if (passage.isQuotation(i) && !reported.contains(i)) {
					loose.read(passage, paragraph, i, mentions);
				}
			}
			announce(passage, here, paragraph, mentions);
		}
	}

	/** @return indexes of the quotations that cues report */
	private Set<Integer> addReported(Passage passage, List<Cue> here, int paragraph, List<Mention> mentions) {
		List<Optional<Source>> sources = here.stream().map(cue -> SourceFinder.find(passage, cue)).toList();
		Set<Integer> quotations = new HashSet<>();
		List<Span> reported = new ArrayList<>();
		Source subject = null;
		int before = floor.size();
		for (int k = 0; k < here.size(); k++) {
			Cue cue = here.get(k);
			Optional<Source> own = sources.get(k);
			Optional<Source> source = cue.form() == Cue.Form.SHARED ? Optional.ofNullable(subject).or(() -> SourceFinder.main(passage, cue)) : own;
			Optional<Content> content = ContentFinder.find(passage, cue, own, Reach.of(passage, here, sources, k));
			if (source.isPresent() && content.isPresent() && isNew(content.get(), cue, quotations, reported)) {
				reported.addAll(content.get().spans());
				quotations.addAll(content.get().quotations());
				subject = cue.form() == Cue.Form.ACCORDING ? subject : source.get();
				floor.forget(before, content.get(), passage.item(cue.head()).span());
				floor.say(passage, paragraph, cue, Utterance.of(passage, source.get(), cue, content.get(), mentions));
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
		Content nothing = new Content(List.of(), List.of(), QuoteKind.DIRECT);
		governor.ifPresent(g -> floor.announce(Utterance.of(passage, g.source(), g.cue(), nothing, mentions), paragraph, last.isPresent()));
	}
}
