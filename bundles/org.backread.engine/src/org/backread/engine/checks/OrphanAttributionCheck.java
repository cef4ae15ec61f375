package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.LostPronoun;
import org.backread.engine.discourse.QuoteKind;
import org.backread.engine.discourse.Rejection;
import org.backread.engine.discourse.Voice;
import org.backread.engine.language.SpeechVerb;
import org.backread.engine.text.Span;

/** Finds words given to a "he" or "she" whom the story has not named, or not lately: "She said", "he added". */
final class OrphanAttributionCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("orphan-attribution", "Words given to nobody",
			"Finds words given to a \u201Che\u201D, \u201Cshe\u201D or \u201Cthey\u201D whom the story has not named, or not lately.", Severity.ERROR);

	/** In their place a name can stand as it is. */
	private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
	/** Whoever fails for one of these cannot be meant, whatever an editor knows. */
	private static final Set<Rejection.Reason> IMPOSSIBLE = EnumSet.of(Rejection.Reason.OTHER_GENDER, Rejection.Reason.A_PERSON,
			Rejection.Reason.ONE_NOT_SEVERAL, Rejection.Reason.OTHER_PART_OF_SENTENCE);

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		document.lostPronouns().stream().filter(p -> p.cue().isPresent()).map(p -> flag(document, p)).forEach(flags::add);
		document.voices().stream().filter(voice -> voice.kind() == Voice.Kind.PERSON)
				.map(voice -> document.attributions().get(voice.statements().getFirst()))
				.filter(first -> continuesNothing(document, first) && !followsAnother(document, first)).map(first -> continued(document, first)).forEach(flags::add);
		return flags;
	}

	/** "Lucas Brandt added that …", where he has said nothing before and is not so much as mentioned. */
	private static boolean continuesNothing(Document document, Attribution first) {
		if (first.cue().isEmpty() || !document.lexicon().speechVerb(document.words(first.cue().getFirst())).filter(SpeechVerb::continues).isPresent()) {
			return false;
		}
		Span source = first.source().getFirst();
		boolean reported = first.quote() != QuoteKind.INDIRECT || document.text().startsWith(" that ", first.cue().getFirst().end());
		return reported && document.voices().get(first.voice()).firstReference().filter(source::overlaps).isPresent();
	}

	/** "“We lost,” said Elin Brandt. “By far,” added Aurel Vey.": he adds to what another said just before. */
	private static boolean followsAnother(Document document, Attribution added) {
		int start = added.content().getFirst().start();
		int paragraph = document.paragraphAt(start);
		return document.attributions().stream().anyMatch(before -> before != added && before.content().getFirst().start() < start
				&& document.paragraphAt(before.content().getLast().start()) >= paragraph - 1);
	}

	private static Flag continued(Document document, Attribution first) {
		Span source = first.source().getFirst();
		Span cue = first.cue().getFirst();
		String message = "\u201C" + document.words(cue) + "\u201D to what? Nothing that \u201C" + document.words(source)
				+ "\u201D said stands before this, and the story has not mentioned the speaker either. Something is missing here.";
		return new Flag(INFO.id(), INFO.severity(), new Span(Math.min(source.start(), cue.start()), Math.max(source.end(), cue.end())), message,
				List.of(), List.of(Fix.of("Write \u201Csaid\u201D", cue, "said")));
	}

	private static Flag flag(Document document, LostPronoun lost) {
		Span pronoun = lost.mention().span();
		Span cue = lost.cue().orElseThrow();
		Span span = new Span(Math.min(pronoun.start(), cue.start()), Math.max(pronoun.end(), cue.end()));
		String word = lost.mention().name().toLowerCase(Locale.ROOT);
		String message = "Who is \u201C" + document.words(pronoun) + "\u201D? " + added(lost)
				+ Evidence.summary(lost.rejections(), word);
		return new Flag(INFO.id(), INFO.severity(), span, message, Evidence.candidates(lost.rejections(), word),
				fixes(document, lost));
	}

	/** A gap for the writer first, since nobody here knows who it was; then the names an editor may know it to be. */
	private static List<Fix> fixes(Document document, LostPronoun lost) {
		Span pronoun = lost.mention().span();
		List<Fix> fixes = new ArrayList<>();
		fixes.add(Fix.of("Mark a gap for the writer", pronoun, "[WHO?]"));
		if (SUBJECTS.contains(document.words(pronoun).toLowerCase(Locale.ROOT))
				&& document.quotations().stream().noneMatch(quotation -> quotation.span().overlaps(pronoun))) {
			lost.rejections().stream().filter(r -> !IMPOSSIBLE.contains(r.reason())).map(r -> r.mention().name()).distinct()
					.forEach(name -> fixes.add(Fix.of("Name the speaker: " + name, pronoun, name)));
		}
		return fixes;
	}

	private static String added(LostPronoun lost) {
		return lost.verb().filter(SpeechVerb::continues).isPresent()
				? "The verb continues an earlier statement by the same speaker, and there is none nearby. " : "";
	}
}
