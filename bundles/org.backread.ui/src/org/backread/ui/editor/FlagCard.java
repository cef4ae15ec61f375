package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backread.engine.checks.Candidate;
import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Flag;
import org.backread.ui.Commands;
import org.backread.ui.Messages;
import org.backread.ui.editor.Card.Action;
import org.backread.ui.editor.Card.Kind;
import org.backread.ui.editor.Card.Line;
import org.backread.ui.editor.Card.Piece;
import org.backread.ui.review.Rules;
import org.eclipse.osgi.util.NLS;

/** Writes the {@link Card} of flags: the rule's title, what is wrong, the evidence, fixes, and what else can be done. */
final class FlagCard {
	private FlagCard() {
	}

	/** @return the lines for flags that lie on the same words */
	static List<Line> lines(List<Flag> flags) {
		List<Line> lines = new ArrayList<>();
		flags.forEach(flag -> write(flag, lines));
		return lines;
	}

	private static void write(Flag flag, List<Line> lines) {
		lines.add(new Line(Kind.TITLE, flag.severity(), List.of(Piece.plain(Rules.title(flag.rule())))));
		lines.add(Line.of(Kind.TEXT, Piece.plain(flag.message())));
		for (Candidate candidate : flag.candidates()) {
			lines.add(evidence(candidate));
		}
		for (Fix fix : flag.fixes()) {
			lines.add(Line.of(Kind.FIX, new Piece(fix.label(), new Action.Mend(fix))));
		}
		List<Piece> foot = new ArrayList<>();
		if (Commands.isDefined(Commands.DISMISS)) {
			foot.add(new Piece(Messages.FlagCard_dismiss, new Action.Run(flag.span(), Commands.DISMISS, Map.of())));
		}
		if (Commands.isDefined(Commands.RULE_HELP)) {
			foot.add(new Piece(Messages.FlagCard_help,
					new Action.Run(null, Commands.RULE_HELP, Map.of(Commands.RULE_HELP_RULE, flag.rule()))));
		}
		if (!foot.isEmpty()) {
			lines.add(new Line(Kind.FOOT, null, foot));
		}
	}

	private static Line evidence(Candidate candidate) {
		// A reason that counts the paragraphs itself says the place, too.
		String why = candidate.reason().contains(Messages.FlagCard_paragraph)
				? NLS.bind(Messages.FlagCard_reason, candidate.reason())
				: NLS.bind(Messages.FlagCard_evidence, place(candidate.paragraphsAway()), candidate.reason());
		return Line.of(Kind.EVIDENCE, new Piece(candidate.name(), new Action.GoTo(candidate.span())),
				Piece.plain(candidate.misleading() ? why + Messages.FlagCard_misleading : why));
	}

	/** Where something stands, seen from the words at fault: the number of paragraphs, negative for after them. */
	static String place(int paragraphsAway) {
		return switch (paragraphsAway) {
			case 0 -> Messages.FlagCard_sameParagraph;
			case 1 -> Messages.FlagCard_oneParagraphBefore;
			case -1 -> Messages.FlagCard_oneParagraphAfter;
			default -> NLS.bind(
					paragraphsAway > 0 ? Messages.FlagCard_paragraphsBefore : Messages.FlagCard_paragraphsAfter,
					Math.abs(paragraphsAway));
		};
	}
}
