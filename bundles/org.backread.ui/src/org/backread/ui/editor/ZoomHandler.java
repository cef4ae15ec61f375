package org.backread.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * Sets drafts in larger type. Unlike the platform's own zoom it is remembered: it changes the preference for the draft's
 * font, the same that Colors and Fonts shows.
 */
public class ZoomHandler extends AbstractHandler {
	private static final int SMALLEST = 7;
	private static final int LARGEST = 48;

	@Override
	public Object execute(ExecutionEvent event) {
		IPreferenceStore fonts = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
		change(fonts, PreferenceConverter.getFontDataArray(fonts, DraftEditor.FONT));
		return null;
	}

	/** Changes the preference from its present value. */
	void change(IPreferenceStore fonts, FontData[] now) {
		resize(fonts, now, 1);
	}

	private static void resize(IPreferenceStore fonts, FontData[] now, int points) {
		for (FontData font : now) {
			font.setHeight(Math.clamp(font.getHeight() + points, SMALLEST, LARGEST));
		}
		PreferenceConverter.setValue(fonts, DraftEditor.FONT, now);
	}

	/** Smaller type. */
	public static final class Out extends ZoomHandler {
		@Override
		void change(IPreferenceStore fonts, FontData[] now) {
			resize(fonts, now, -1);
		}
	}

	/** The size that drafts have at first. */
	public static final class Reset extends ZoomHandler {
		@Override
		void change(IPreferenceStore fonts, FontData[] now) {
			fonts.setToDefault(DraftEditor.FONT);
		}
	}
}
