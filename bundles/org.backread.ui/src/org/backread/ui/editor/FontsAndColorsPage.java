package org.backread.ui.editor;

import org.backread.ui.Messages;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ColorFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** In which type and colours drafts are shown: the platform's own preferences for these, without all its others. */
public final class FontsAndColorsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** The page's id in plugin.xml. */
	public static final String ID = "org.backread.ui.fontsAndColorsPage";

	/** Lays the fields out in a grid. */
	public FontsAndColorsPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench"));
		setDescription(Messages.FontsAndColorsPage_description);
	}

	@Override
	protected void createFieldEditors() {
		FontFieldEditor font = new FontFieldEditor(DraftEditor.FONT, Messages.FontsAndColorsPage_font,
				getFieldEditorParent());
		font.setChangeButtonText(Messages.FontsAndColorsPage_change);
		addField(font);
		addField(new ColorFieldEditor(RoleStyles.MUTED, Messages.FontsAndColorsPage_muted, getFieldEditorParent()));
		addField(new ColorFieldEditor(MentionMarks.COLOR, Messages.FontsAndColorsPage_mention, getFieldEditorParent()));
	}
}
