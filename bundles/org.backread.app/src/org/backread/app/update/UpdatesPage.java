package org.backread.app.update;

import org.backread.app.Messages;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Asks whether Backread may look for updates by itself. */
public final class UpdatesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** Lays the field out in a grid. */
	public UpdatesPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, UpdateCheck.NODE));
		setDescription(Updates.areOurs() ? Messages.UpdatesPage_description : Messages.UpdateHandler_notOurs);
	}

	@Override
	protected void createFieldEditors() {
		BooleanFieldEditor look = new BooleanFieldEditor(UpdateCheck.PREFERENCE, Messages.UpdatesPage_look, getFieldEditorParent());
		look.setEnabled(Updates.areOurs(), getFieldEditorParent());
		addField(look);
	}
}
