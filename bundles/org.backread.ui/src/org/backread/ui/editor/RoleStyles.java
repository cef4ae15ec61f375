package org.backread.ui.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.backread.engine.text.ParagraphRole;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;

/**
 * The type for each role that a paragraph can have, in proportion to the draft's own: larger and heavier for a headline,
 * small, sans and pale for what is not the story's running text.
 */
final class RoleStyles {
	/** The colour of what stands back behind the text, as declared in plugin.xml; another one in the dark theme. */
	static final String MUTED = "org.backread.ui.muted";
	private static final Set<ParagraphRole> PALE = Set.of(ParagraphRole.BYLINE, ParagraphRole.CAPTION,
			ParagraphRole.FURNITURE);

	private final StyledText text;
	private final Map<ParagraphRole, Font> fonts = new EnumMap<>(ParagraphRole.class);
	private ResourceManager resources;

	/** @param text the widget that shows the draft; the fonts live no longer than it */
	RoleStyles(StyledText text) {
		this.text = text;
		text.addDisposeListener(event -> release());
	}

	/** Makes the fonts again, after the draft's own has changed. */
	void refresh() {
		ResourceManager old = resources;
		resources = new LocalResourceManager(JFaceResources.getResources(text.getDisplay()));
		FontDescriptor serif = FontDescriptor.createFrom(text.getFont());
		int size = serif.getFontData()[0].getHeight();
		FontDescriptor sans = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.NORMAL);
		put(ParagraphRole.HEADLINE, serif.setStyle(SWT.BOLD).setHeight(scaled(size, 1.5)));
		put(ParagraphRole.STANDFIRST, serif.setStyle(SWT.ITALIC).setHeight(scaled(size, 1.1)));
		put(ParagraphRole.SUBHEAD, serif.setStyle(SWT.BOLD));
		PALE.forEach(role -> put(role, sans.setHeight(scaled(size, 0.85))));
		if (old != null) {
			// Not before the text has been set in the new ones.
			text.getDisplay().asyncExec(old::dispose);
		}
	}

	/** @return whether paragraphs of that role look different from running text */
	static boolean isSpecial(ParagraphRole role) {
		return role != ParagraphRole.BODY && role != ParagraphRole.LIST_ITEM;
	}

	/** @return the style of some text in a paragraph of a special role */
	StyleRange style(ParagraphRole role, int start, int length) {
		StyleRange style = new StyleRange(start, length,
				PALE.contains(role) ? JFaceResources.getColorRegistry().get(MUTED) : null, null);
		style.font = fonts.get(role);
		return style;
	}

	private void put(ParagraphRole role, FontDescriptor font) {
		fonts.put(role, resources.create(font));
	}

	private void release() {
		if (resources != null) {
			resources.dispose();
			resources = null;
		}
	}

	private static int scaled(int size, double factor) {
		return (int) Math.round(size * factor);
	}
}
