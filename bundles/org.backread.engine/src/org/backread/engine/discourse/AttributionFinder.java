package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.ContentFinder.Content;
import org.backread.engine.discourse.SourceFinder.Source;
import org.backread.engine.language.Lexicon;
import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Span;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Token;

/**
 * Finds who said what in one draft, read paragraph by paragraph: first what the cues report, then the quotations that no
 * cue reports, which go on with the voice before them or belong to the verb that governs them. That a quotation without a
 * cue continues the voice before it is from D. K. Elson and K. R. McKeown, "Automatic attribution of quoted speech in
 * literary narrative", AAAI 2010.
 */
final class AttributionFinder {
	/** No title of a work has so many words. */
	private static final int LONGER_THAN_TITLES = 8;

	/** Inside a sentence that says nothing of who speaks, fewer words are a term rather than speech. */
	private static final int LONG_WITHOUT_VOICE = 5;

	private final CueFinder cues;
	private final Lexicon lexicon;
	private final List<Found> found = new ArrayList<>();
	/** The last statement that has a speaker of its own, and the paragraph it ended in. */
	private Found current;
	private int currentParagraph;

	AttributionFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.cues = new CueFinder(lexicon);
	}

	/** A statement that the words after it may still add to. */
	private static final class Found {
		final List<Span> source;
		final Optional<Mention> speaker;
		final List<Span> cue;
		final List<Span> content;
		/** Whether a quotation belongs to it, or a colon announces one, so that the next paragraph's can go on with it. */
		boolean open;

		Found(List<Span> source, Optional<Mention> speaker, List<Span> cue, List<Span> content) {
			this.source = source;
			this.speaker = speaker;
			this.cue = cue;
			this.content = new ArrayList<>(content);
		}
	}

	/** @return what was found in the paragraphs read so far, in order of position */
	List<Report> reports(List<Quotation> quotations) {
		return found.stream().filter(f -> !f.content.isEmpty()).map(f -> new Report(f.source, f.speaker, f.cue, f.content, kind(f.content, quotations))).toList();
	}

	/**
	 * @param paragraph  the draft's next paragraph
	 * @param mentions   the mentions in it
	 * @param quotations the quotations in it
	 */
	void read(Paragraph paragraph, List<Mention> mentions, List<Quotation> quotations) {
		for (Passage passage : Passage.of(paragraph, quotations, lexicon)) {
			if (!goesOn(passage, paragraph.index())) {
				read(passage, paragraph.index(), mentions);
			}
		}
	}

	/** A passage of nothing but a quotation goes on with what was said before it. */
	private boolean goesOn(Passage passage, int paragraph) {
		if (current != null && current.content.isEmpty() && cues.find(passage).isEmpty() && passage.size() > 0 && paragraph - currentParagraph <= 1) {
			current.content.add(passage.span(0, passage.size()));
			current.open = false;
			return true;
		}
		boolean bare = passage.hasQuotation(0, passage.size());
		for (int i = 0; i < passage.size(); i++) {
			bare &= passage.isQuotation(i) || passage.isMark(i);
		}
		boolean inSight = current != null && (currentParagraph == paragraph || current.open && paragraph - currentParagraph == 1);
		if (!bare || !inSight) {
			return false;
		}
		for (int i = 0; i < passage.size(); i++) {
			if (passage.isQuotation(i)) {
				current.content.add(passage.item(i).span());
			}
		}
		current.open = true;
		currentParagraph = paragraph;
		return true;
	}

	private void read(Passage passage, int paragraph, List<Mention> mentions) {
		List<Cue> here = cues.find(passage);
		Set<Integer> taken = new HashSet<>();
		List<Span> reported = new ArrayList<>();
		List<Optional<Source>> sources = here.stream().map(cue -> SourceFinder.find(passage, cue)).toList();
		Source subject = null;
		boolean announced = false;
		for (int k = 0; k < here.size(); k++) {
			Cue cue = here.get(k);
			Optional<Source> own = sources.get(k);
			Optional<Source> source = own;
			if (cue.form() == Cue.Form.SHARED) {
				source = Optional.ofNullable(subject).or(() -> SourceFinder.main(passage, cue));
			}
			if (source.isEmpty()) {
				continue;
			}
			Optional<Content> content = ContentFinder.find(passage, cue, own, limit(passage, here, sources, k));
			if (content.isEmpty() && cue.verb().strong() && passage.isEnd(cue.to()) && passage.word(passage.size() - 1).equals(":")) {
				announce(passage, paragraph, source.get(), cue, mentions);
				announced = true;
			}
			if (content.isEmpty() || !content.get().quotations().isEmpty() && taken.containsAll(content.get().quotations())) {
				continue;
			}
			if (isNested(content.get(), reported) && !(cue.verb().lemma().equals("say") && own.isPresent())) {
				continue;
			}
			reported.addAll(content.get().spans());
			taken.addAll(content.get().quotations());
			if (cue.form() != Cue.Form.ACCORDING) {
				subject = source.get();
			}
			add(passage, paragraph, source.get(), cue, content.get(), mentions);
		}
		for (int i = 0; i < passage.size(); i++) {
			if (passage.isQuotation(i) && !taken.contains(i) && isSpeech(passage, i)) {
				i = unreported(passage, paragraph, i, mentions);
			}
		}
		if (!announced && passage.word(passage.size() - 1).equals(":") && here.stream().noneMatch(cue -> passage.isEnd(cue.to()))) {
			verbBefore(passage, passage.size() - 1).ifPresent(verb -> announce(passage, paragraph, verb.source(),
					new Cue(verb.cue().from(), passage.size(), verb.cue().head(), verb.cue().verb(), verb.cue().form()), mentions));
		}
	}

	/** "Vey issued this statement:" speaks in the next paragraph. */
	private void announce(Passage passage, int paragraph, Source source, Cue cue, List<Mention> mentions) {
		add(passage, paragraph, source, cue, new Content(List.of(), List.of(), true), mentions);
		current = found.getLast();
		current.open = true;
		currentParagraph = paragraph;
	}

	/** "Although Vey said so, Roe said …": what the first clause reports ends with it. */
	private static boolean isSubordinate(Passage passage, Optional<Source> source) {
		return source.isPresent() && source.get().from() == 1 && SourceFinder.isClauseOpener(passage.word(0));
	}

	/** Whether the words are part of what another cue reports already. */
	private static boolean isNested(Content content, List<Span> reported) {
		return content.quotations().isEmpty() && content.spans().stream().allMatch(span -> reported.stream().anyMatch(other -> other.contains(span)));
	}

	/** @return where the words of the next cue begin that shares its subject with this one */
	private static int limit(Passage passage, List<Cue> cues, List<Optional<Source>> sources, int k) {
		for (int n = k + 1; n < cues.size(); n++) {
			Cue next = cues.get(n);
			boolean joined = next.form() == Cue.Form.SHARED && !passage.word(next.from() - 1).equals("to")
					&& (passage.isComma(next.from() - 1) || passage.isClosedQuotation(next.from() - 1) || passage.tag(next.from() - 1) == Tag.CCONJ
							|| passage.word(next.from() - 1).equals("while"));
			Optional<Source> source = sources.get(n);
			// "Vey, who believes in ferries, said": a cue inside the description of another's speaker
			if (source.isPresent() && source.get().from() < cues.get(k).from() && source.get().to() > cues.get(k).head() && source.get().to() <= next.from()) {
				return source.get().to() - 1;
			}
			boolean own = source.isPresent() && source.get().to() <= next.from() && passage.isComma(source.get().from() - 1);
			if (own && (!cues.get(k).verb().strong() || isSubordinate(passage, sources.get(k)))) {
				return source.get().from() - 1;
			}
			if (joined || next.form() == Cue.Form.ACCORDING && passage.isComma(next.from() - 1)) {
				return next.from();
			}
		}
		return passage.size();
	}

	private void add(Passage passage, int paragraph, Source source, Cue cue, Content content, List<Mention> mentions) {
		Found statement = new Found(List.of(passage.span(source.from(), source.to())), SourceFinder.speaker(passage, source, mentions),
				List.of(passage.span(cue.from(), cue.to())), content.spans());
		statement.open = !content.quotations().isEmpty();
		found.add(statement);
		if (cue.form() != Cue.Form.SHARED || current == null || currentParagraph != paragraph) {
			current = statement;
			currentParagraph = paragraph;
		}
	}

	/** Words in marks that are no title of a work, nickname or single word at arm's length. */
	private static boolean isSpeech(Passage passage, int i) {
		List<Token> words = passage.wordsOf(i);
		return words.size() > 1 && (words.size() >= LONGER_THAN_TITLES || !isTitle(words));
	}

	/** Every word of weight has a capital. */
	private static boolean isTitle(List<Token> words) {
		return words.stream().filter(word -> word.text().length() > 3).allMatch(word -> Character.isUpperCase(word.text().charAt(0)));
	}

	/** A quotation that no verb of reporting governs: with the verb before it and its subject, else with nobody. */
	private int unreported(Passage passage, int paragraph, int i, List<Mention> mentions) {
		Optional<Governor> governor = verbBefore(passage, i);
		if (governor.isPresent()) {
			Cue cue = governor.get().cue();
			boolean announced = passage.word(i - 1).equals(":");
			int from = announced || passage.isComma(i - 1) ? i : Math.min(cue.to(), i);
			Cue whole = announced ? new Cue(cue.from(), i, cue.head(), cue.verb(), cue.form()) : cue;
			add(passage, paragraph, governor.get().source(), whole, new Content(List.of(passage.span(from, i + 1)), List.of(i), true), mentions);
			return i;
		}
		if (i > 1 && passage.word(i - 1).equals(":") && !passage.hasFinite(0, i)) {
			Source source = new Source(0, i - 1, i - 1);
			add(passage, paragraph, source, new Cue(i - 1, i, i - 1, new SpeechVerb(":", SpeechVerb.Use.WEAK), Cue.Form.FINITE),
					new Content(List.of(passage.item(i).span()), List.of(i), true), mentions);
			return i;
		}
		if (passage.size() > 3 && passage.wordsOf(i).size() < LONG_WITHOUT_VOICE) {
			return i;
		}
		Found statement = new Found(List.of(), Optional.empty(), List.of(), List.of(passage.item(i).span()));
		statement.open = true;
		found.add(statement);
		current = statement;
		currentParagraph = paragraph;
		return i;
	}

	/** A verb that governs what follows it, and its subject. */
	private record Governor(Source source, Cue cue) {
	}

	private static Optional<Governor> verbBefore(Passage passage, int i) {
		for (int verb = i - 1; verb >= 0 && !passage.isQuotation(verb); verb--) {
			if (passage.tag(verb) == Tag.VERB) {
				Cue cue = CueFinder.cue(passage, verb, new SpeechVerb(passage.word(verb), SpeechVerb.Use.WEAK));
				Optional<Source> source = cue.form() == Cue.Form.SHARED ? SourceFinder.main(passage, cue) : SourceFinder.find(passage, cue);
				if (source.isPresent() && source.get().to() <= cue.head()) {
					return Optional.of(new Governor(source.get(), cue));
				}
			}
		}
		return Optional.empty();
	}

	private static QuoteKind kind(List<Span> content, List<Quotation> quotations) {
		boolean quoted = false;
		boolean free = false;
		for (Span span : content) {
			quoted |= quotations.stream().anyMatch(q -> q.span().overlaps(span));
			free |= quotations.stream().noneMatch(q -> q.span().contains(span));
		}
		return quoted && free ? QuoteKind.MIXED : quoted ? QuoteKind.DIRECT : QuoteKind.INDIRECT;
	}
}
