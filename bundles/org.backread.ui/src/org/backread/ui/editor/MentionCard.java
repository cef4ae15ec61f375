package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.Analysis;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.Reference;
import org.backread.engine.discourse.Referent;
import org.backread.ui.Messages;
import org.backread.ui.editor.Card.Action;
import org.backread.ui.editor.Card.Kind;
import org.backread.ui.editor.Card.Line;
import org.backread.ui.editor.Card.Piece;
import org.eclipse.osgi.util.NLS;

/** Writes the {@link Card} of words that stand for someone or something: who that is, and who it might have been. */
final class MentionCard {
	private MentionCard() {
	}

	/**
	 * @param analysis  the draft
	 * @param reference words in it and whom they are taken to stand for
	 * @return the lines
	 */
	static List<Line> lines(Analysis analysis, Reference reference) {
		List<Line> lines = new ArrayList<>();
		lines.add(Line.of(Kind.TITLE, Piece.plain(title(analysis, reference))));
		Referent referent = reference.referent();
		Mention first = referent.firstReference();
		String words = first.span().of(analysis.text());
		String where = NLS.bind(Messages.MentionCard_paragraph, first.paragraph() + 1);
		if (first.span().equals(reference.mention().span())) {
			lines.add(Line.of(Kind.TEXT, Piece.plain(Messages.MentionCard_isFirst + mentions(referent))));
		} else {
			lines.add(Line.of(Kind.TEXT, Piece.plain(Messages.MentionCard_first),
					new Piece(words, new Action.GoTo(first.span())), Piece.plain(", " + where + mentions(referent))));
		}
		for (Rivals.Rival rival : Rivals.of(reference, analysis.references().referents())) {
			lines.add(Line.of(Kind.EVIDENCE,
					new Piece(rival.referent().name(), new Action.GoTo(rival.nearest().span())),
					Piece.plain(NLS.bind(Messages.FlagCard_evidence, FlagCard.place(rival.paragraphsAway()),
							rival.reason()))));
		}
		return lines;
	}

	/** @return the same in one line, for the status line */
	static String summary(Analysis analysis, Reference reference) {
		Mention first = reference.referent().firstReference();
		return NLS.bind(Messages.MentionCard_summary, title(analysis, reference), first.paragraph() + 1)
				+ mentions(reference.referent());
	}

	private static String title(Analysis analysis, Reference reference) {
		String words = reference.mention().span().of(analysis.text());
		String name = reference.referent().name();
		return reference.mention().kind() == MentionKind.PRONOUN ? NLS.bind(Messages.MentionCard_taken, words, name)
				: words.equals(name) ? name : NLS.bind(Messages.MentionCard_is, words, name);
	}

	private static String mentions(Referent referent) {
		int count = referent.mentions().size();
		return count == 1 ? "" : NLS.bind(Messages.MentionCard_mentions, count);
	}
}
