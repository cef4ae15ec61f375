package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;

/** Finds a speaker who is given again, in the same paragraph, for words that are plainly still the same speaker's. */
final class RepeatedAttributionCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("repeated-attribution", "Speaker named again for nothing",
			"Finds a paragraph that says three times or more who speaks although the speaker does not change.", Severity.INFO);
	/** Twice is how most quotations with a paraphrase before them read. */
	private static final int OFTEN = 3;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		int from = 0;
		for (Paragraph paragraph : document.paragraphs()) {
			int to = from;
			while (to < document.attributions().size() && document.attributions().get(to).content().getFirst().start() < paragraph.span().end()) {
				to++;
			}
			inParagraph(document, document.attributions().subList(from, to), flags);
			from = to;
		}
		return flags;
	}

	private static void inParagraph(Document document, List<Attribution> attributions, List<Flag> flags) {
		int run = 0;
		int voice = -1;
		for (Attribution attribution : attributions) {
			if (!isPlain(document, attribution)) {
				continue;
			}
			run = attribution.voice() == voice ? run + 1 : 1;
			voice = attribution.voice();
			if (run == OFTEN) {
				Span cue = attribution.cue().getFirst();
				Span source = attribution.source().getFirst();
				Span words = new Span(Math.min(cue.start(), source.start()), Math.max(cue.end(), source.end()));
				flags.add(new Flag(INFO.id(), INFO.severity(), words, "This paragraph says a third time that " + document.voices().get(voice).name()
						+ " is speaking. Once or twice is enough.", List.of(), List.of()));
			}
		}
	}

	/** "Said" and its like tell nothing but who speaks; "denied" and "promised" tell more. */
	private static boolean isPlain(Document document, Attribution attribution) {
		return attribution.voice() >= 0 && !attribution.cue().isEmpty() && !attribution.source().isEmpty()
				&& document.lexicon().speechVerb(lastWord(document.words(attribution.cue().getFirst()))).filter(verb -> verb.lemma().equals("say")).isPresent();
	}

	private static String lastWord(String words) {
		return words.substring(words.lastIndexOf(' ') + 1).replace(":", "");
	}
}
