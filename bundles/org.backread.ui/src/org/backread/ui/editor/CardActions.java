package org.backread.ui.editor;

import java.util.function.Consumer;

import org.backread.engine.text.Span;
import org.backread.ui.Commands;
import org.backread.ui.editor.Card.Action;

/** Does in an editor what the links of its cards say. */
final class CardActions implements Consumer<Action> {
	private final DraftEditor editor;

	CardActions(DraftEditor editor) {
		this.editor = editor;
	}

	@Override
	public void accept(Action action) {
		editor.getSite().getPage().activate(editor);
		switch (action) {
			case Action.GoTo(Span span) -> editor.goTo(span);
			case Action.Mend mend -> FixDialog.apply(editor, mend.fix());
			case Action.Run run -> {
				if (run.span() != null) {
					editor.goTo(run.span());
				}
				Commands.run(run.command(), run.parameters());
			}
		}
	}
}
