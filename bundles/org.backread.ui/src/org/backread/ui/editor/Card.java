package org.backread.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backread.engine.checks.Fix;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.Span;

/**
 * What is shown beside words when the pointer rests on them: lines, some with links in them.
 *
 * @param lines the lines, from top to bottom
 */
public record Card(List<Line> lines) {
	public Card {
		lines = List.copyOf(lines);
	}

	/** What a line is for, which decides how it looks. */
	public enum Kind {
		/** A title in bold, set off from what stands above it. */
		TITLE,
		/** Plain words. */
		TEXT,
		/** An entry in a list of evidence. */
		EVIDENCE,
		/** Something to do, with its picture. */
		FIX,
		/** What else can be done, at the foot. */
		FOOT
	}

	/**
	 * A line.
	 *
	 * @param kind     what it is for
	 * @param severity what a title's picture shows; null for none
	 * @param pieces   its words, in order
	 */
	public record Line(Kind kind, Severity severity, List<Piece> pieces) {
		public Line {
			Objects.requireNonNull(kind);
			pieces = List.copyOf(pieces);
		}

		/** A line of some pieces. */
		static Line of(Kind kind, Piece... pieces) {
			return new Line(kind, null, List.of(pieces));
		}

		/** @return its words as one */
		public String text() {
			return pieces.stream().map(Piece::words).collect(Collectors.joining());
		}
	}

	/**
	 * Some words of a line.
	 *
	 * @param words  the words
	 * @param action what following them does; null if they are no link
	 */
	public record Piece(String words, Action action) {
		public Piece {
			Objects.requireNonNull(words);
		}

		/** Words that are no link. */
		static Piece plain(String words) {
			return new Piece(words, null);
		}
	}

	/** What following a link does. */
	public sealed interface Action {
		/**
		 * Selects words of the draft as analysed.
		 *
		 * @param span the words
		 */
		record GoTo(Span span) implements Action {
		}

		/**
		 * Mends the draft.
		 *
		 * @param fix the mend
		 */
		record Mend(Fix fix) implements Action {
		}

		/**
		 * Runs a command of the workbench on words of the draft.
		 *
		 * @param span       the words, selected before; null to leave the selection as it is
		 * @param command    the command's id
		 * @param parameters the values of its parameters
		 */
		record Run(Span span, String command, Map<String, String> parameters) implements Action {
		}
	}

	/** @return every link, in order */
	public List<Piece> links() {
		return lines.stream().flatMap(line -> line.pieces().stream()).filter(piece -> piece.action() != null).toList();
	}

	/** @return all words, a line each */
	public String text() {
		return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
	}

	/** The text alone, for controls that show plain text. */
	@Override
	public String toString() {
		return text();
	}
}
