package org.backread.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.backread.engine.text.ParagraphRole;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

/** Hears what an RTF parser reads and makes paragraphs of it. */
final class RtfText extends RtfListenerAdaptor {
	/** Groups are nested more deeply than in any article. */
	static final class TooDeepException extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	/** Where the words go that a group holds. */
	private enum Destination {
		TEXT, STYLES, LIST_MARK, PICTURE_TWIN, NOWHERE
	}

	/** What holds for a group and the groups inside it. */
	private record State(Destination destination, int style, boolean hidden, boolean deleted) {
		State into(Destination other) {
			return new State(other, style, hidden, deleted);
		}
	}

	private final DraftBuilder draft = new DraftBuilder(DraftFormat.RTF);
	private final Deque<State> groups = new ArrayDeque<>();
	private final Map<Integer, ParagraphRole> styles = new HashMap<>();
	private final StringBuilder text = new StringBuilder();
	private final StringBuilder mark = new StringBuilder();
	private final StringBuilder styleName = new StringBuilder();
	private State state = new State(Destination.TEXT, 0, false, false);
	private boolean row;
	private boolean inTable;
	private boolean afterRow;
	private int changes;
	private int comments;
	private int footnotes;
	private int pictures;
	private int objects;
	private int tables;

	/** @return what was read, with what was left out */
	DraftBuilder draft() {
		end();
		draft.notice(changes, "tracked change", "tracked changes", "shown as accepted");
		draft.notice(comments, "comment", "comments", "left out");
		draft.notice(footnotes, "footnote", "footnotes", "left out");
		draft.notice(pictures, "picture", "pictures", "left out");
		draft.notice(objects, "embedded item", "embedded items", "left out");
		draft.notice(tables, "table", "tables", "shown row by row");
		return draft;
	}

	@Override
	public void processGroupStart() {
		if (groups.size() >= Limits.DEPTH) {
			throw new TooDeepException();
		}
		groups.push(state);
	}

	@Override
	public void processGroupEnd() {
		if (state.destination() == Destination.STYLES) {
			endStyle();
		}
		state = groups.pop();
	}

	@Override
	public void processString(String words) {
		if (state.hidden() || state.deleted()) {
			return;
		}
		switch (state.destination()) {
			case TEXT -> text.append(words);
			case LIST_MARK -> mark.append(words);
			case STYLES -> styleName.append(words);
			default -> { }
		}
	}

	@Override
	public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
		boolean on = !hasParameter || parameter != 0;
		if (command.getCommandType() == CommandType.Destination || command == Command.nonshppict) {
			state = state.into(destination(command));
			return;
		}
		switch (command) {
			case pard -> {
				state = new State(state.destination(), 0, state.hidden(), state.deleted());
				inTable = false;
			}
			case plain -> state = new State(state.destination(), state.style(), false, false);
			case s -> state = new State(state.destination(), parameter, state.hidden(), state.deleted());
			case v -> state = new State(state.destination(), state.style(), on, state.deleted());
			case deleted -> {
				changes += on ? 1 : 0;
				state = new State(state.destination(), state.style(), state.hidden(), on);
			}
			case revised -> changes += on ? 1 : 0;
			case intbl -> inTable = true;
			case optionalcommand -> state = state.into(Destination.NOWHERE); // \\* before a word that the parser does not know
			default -> {
				if (state.destination() == Destination.TEXT) {
					layout(command);
				}
			}
		}
	}

	private void layout(Command command) {
		switch (command) {
			case par, sect, page -> {
				if (inTable) {
					text.append(' ');
				} else {
					end();
				}
			}
			case line -> text.append('\n');
			case tab, nonbreakingspace -> text.append(' ');
			case nonbreakinghyphen -> text.append('-');
			case cell, nestcell -> {
				text.append(" | ");
				row = true;
			}
			case row, nestrow -> endRow();
			default -> { }
		}
	}

	private Destination destination(Command command) {
		if (state.destination() == Destination.PICTURE_TWIN || state.destination() == Destination.NOWHERE) {
			return state.destination();
		}
		switch (command) {
			case rtf, field, fldrslt, upr, ud, shppict:
				return state.destination();
			case stylesheet:
				return Destination.STYLES;
			case listtext, pntext:
				return Destination.LIST_MARK;
			case nonshppict:
				return Destination.PICTURE_TWIN;
			case pict:
				pictures++;
				return Destination.NOWHERE;
			case object:
				objects++;
				return Destination.NOWHERE;
			case annotation:
				comments++;
				return Destination.NOWHERE;
			case footnote:
				footnotes++;
				return Destination.NOWHERE;
			default:
				return Destination.NOWHERE;
		}
	}

	/** A style of the style sheet ends: {\s1 … heading 1;}. */
	private void endStyle() {
		ParagraphRole role = StyleRoles.of(styleName.toString().replaceFirst(";\\s*$", ""));
		if (role != null) {
			styles.putIfAbsent(state.style(), role);
		}
		styleName.setLength(0);
	}

	private void endRow() {
		if (row) {
			tables += afterRow ? 0 : 1;
			afterRow = true;
			while (!text.isEmpty() && (text.charAt(text.length() - 1) == '|' || Character.isWhitespace(text.charAt(text.length() - 1)))) {
				text.setLength(text.length() - 1); // empty cells at the end
			}
			draft.paragraph(null, text.toString());
			text.setLength(0);
		}
		row = false;
	}

	private void end() {
		boolean listed = !mark.toString().isBlank();
		ParagraphRole role = listed ? ParagraphRole.LIST_ITEM : styles.get(state.style());
		afterRow &= text.toString().isBlank();
		draft.paragraph(draft.once(role), listed ? HtmlRoles.mark(mark.toString()) + text : text.toString());
		text.setLength(0);
		mark.setLength(0);
	}
}
