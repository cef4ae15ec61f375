package org.backread.ui.editor;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/** The preferences of an editor for prose: those of all text editors without what these show to programmers. */
final class ProsePreferences {
	private static final List<String> OFF = List.of(
			AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER,
			AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE,
			AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN,
			AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON,
			AbstractDecoratedTextEditorPreferenceConstants.SHOW_RANGE_INDICATOR,
			AbstractDecoratedTextEditorPreferenceConstants.EDITOR_STICKY_SCROLLING_ENABLED,
			AbstractTextEditor.PREFERENCE_SHOW_WHITESPACE_CHARACTERS);

	private ProsePreferences() {
	}

	/** @return a store in which what is decided here goes over whatever other editors are set to */
	static IPreferenceStore create() {
		PreferenceStore prose = new PreferenceStore();
		prose.setValue(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true);
		for (String off : OFF) {
			// A store holds no value that equals its default, and false is the default of defaults.
			prose.setDefault(off, true);
			prose.setValue(off, false);
		}
		return new ChainedPreferenceStore(new IPreferenceStore[] { prose, EditorsUI.getPreferenceStore() });
	}
}
