package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.ui.Messages;
import org.backread.ui.review.Rules;
import org.eclipse.osgi.util.NLS;

/**
 * What is shown of flags when the pointer rests on them: title, message, evidence, fixes.
 *
 * @param text   the words
 * @param titles which of them are titles, to be set in bold
 * @param asides which of them are of lesser weight, to be set paler
 * @param flags  the flags it is made from
 */
public record FlagCard(String text, List<Span> titles, List<Span> asides, List<Flag> flags) {
	/** What a line of evidence begins with. */
	static final String BULLET = "\u2022 ";

	/** @return the card for flags that lie on the same words; at least one */
	public static FlagCard of(List<Flag> flags) {
		Writer writer = new Writer();
		for (Flag flag : flags) {
			if (!writer.text.isEmpty()) {
				writer.text.append("\n\n");
			}
			write(writer, flag);
		}
		return new FlagCard(writer.text.toString(), writer.titles, writer.asides, flags);
	}

	/** The text alone, for controls that show plain text. */
	@Override
	public String toString() {
		return text;
	}

	private static void write(Writer writer, Flag flag) {
		writer.add(Rules.title(flag.rule()), writer.titles);
		writer.text.append('\n').append(flag.message());
		for (Candidate candidate : flag.candidates()) {
			writer.text.append('\n').append(BULLET).append(candidate.name());
			writer.add(", " + place(candidate.paragraphsAway()), writer.asides);
			writer.text.append(": ").append(candidate.reason());
			if (candidate.misleading()) {
				writer.add(' ' + Messages.FlagCard_misleading, writer.titles);
			}
		}
		if (!flag.fixes().isEmpty()) {
			writer.text.append('\n');
			writer.add(NLS.bind(Messages.FlagCard_fixes,
					flag.fixes().stream().map(Fix::label).collect(Collectors.joining("; "))), writer.asides);
		}
	}

	private static String place(int paragraphsAway) {
		return switch (paragraphsAway) {
			case 0 -> Messages.FlagCard_sameParagraph;
			case 1 -> Messages.FlagCard_oneParagraphBefore;
			case -1 -> Messages.FlagCard_oneParagraphAfter;
			default -> NLS.bind(
					paragraphsAway > 0 ? Messages.FlagCard_paragraphsBefore : Messages.FlagCard_paragraphsAfter,
					Math.abs(paragraphsAway));
		};
	}

	private static final class Writer {
		final StringBuilder text = new StringBuilder();
		final List<Span> titles = new ArrayList<>();
		final List<Span> asides = new ArrayList<>();

		void add(String words, List<Span> style) {
			style.add(new Span(text.length(), text.length() + words.length()));
			text.append(words);
		}
	}
}
