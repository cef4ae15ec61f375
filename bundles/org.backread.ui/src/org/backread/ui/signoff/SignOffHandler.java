package org.backread.ui.signoff;

import java.util.List;

import org.backread.desk.SignOffs;
import org.backread.review.SignOff;
import org.backread.ui.Messages;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.review.DecisionLog;
import org.backread.ui.review.DraftReview;
import org.backread.ui.review.ReviewRecord;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Signs the draft in front off, after showing what stands open. */
public final class SignOffHandler extends AbstractHandler {
	/** The command's id in plugin.xml. */
	public static final String COMMAND = "org.backread.ui.signOff";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			sign(editor);
		}
		return null;
	}

	/** Asks for the signature under a draft. Says why if it cannot be signed now. */
	public static void sign(DraftEditor editor) {
		Shell shell = editor.getSite().getShell();
		DraftReview draft = editor.review();
		ReviewRecord record = draft == null ? null : draft.record();
		if (record == null || !draft.isCurrent() || record.review().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.SignOffHandler_title,
					record != null && record.review().isEmpty() && record.problem().isPresent()
							? record.problem().get().message() : Messages.SignOffHandler_notYet);
			return;
		}
		String text = draft.text();
		List<OpenItem> open = OpenItem.of(draft);
		SignOffDialog dialog = new SignOffDialog(shell, editor.getTitle(), open, SignOffs.hash(text));
		if (dialog.open() == Window.OK) {
			SignOff signOff = SignOffs.create(text, dialog.who(), DecisionLog.now(), dialog.note(),
					open.stream().map(OpenItem::line).toList());
			record.edit(Messages.SignOffHandler_sign, review -> review.getSignOffs().add(signOff));
		} else if (dialog.chosen() != null) {
			editor.getSite().getPage().activate(editor);
			dialog.chosen().place().ifPresent(words -> editor.selectAndReveal(words.start(), words.length()));
		}
	}
}
