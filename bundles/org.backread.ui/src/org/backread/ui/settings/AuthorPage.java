package org.backread.ui.settings;

import org.backread.ui.Messages;
import org.backread.ui.UiPlugin;
import org.backread.ui.review.Author;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Asks for the name that stands under decisions, claims and signatures. */
public final class AuthorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** Lays the field out in a grid. */
	public AuthorPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(UiPlugin.get().getPreferenceStore());
		setDescription(Messages.AuthorPage_description);
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		StringFieldEditor name = new StringFieldEditor(Author.PREFERENCE, Messages.AuthorPage_name, parent);
		name.getTextControl(parent).setMessage(NLS.bind(Messages.AuthorPage_otherwise, Author.systemName()));
		addField(name);
	}
}
