package org.backread.ui;

import java.util.Locale;

import org.backread.engine.checks.Severity;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** Backread's own icons. Severities differ in shape as well as in colour. */
public enum Icon {
	/** An octagon. */
	ERROR,
	/** A triangle. */
	WARNING,
	/** A disc. */
	INFO,
	/** A page of text. */
	DRAFT,
	/** A folder of drafts. */
	FOLDER,
	/** A page with a plus. */
	NEW_DRAFT,
	/** An arrow into a tray. */
	IMPORT,
	/** The list of rules. */
	RULES,
	/** The mark of an applied mend. */
	FIX,
	/** Rows and columns. */
	TABLE,
	/** A flag struck out. */
	DISMISS,
	/** An arrow around. */
	REFRESH,
	/** An arrow back. */
	REOPEN,
	/** A clock. */
	HISTORY,
	/** A pair of scales. */
	CLAIM,
	/** A new pair of scales. */
	NEW_CLAIM,
	/** A light bulb. */
	SUGGEST,
	/** A cross. */
	REMOVE,
	/** A funnel. */
	FILTER,
	/** A signature. */
	SIGN_OFF;

	/** @return the icon for flags of a severity */
	public static Icon of(Severity severity) {
		return switch (severity) {
			case ERROR -> ERROR;
			case WARNING -> WARNING;
			case INFO -> INFO;
		};
	}

	/** @return how to make the image, at any size */
	public ImageDescriptor descriptor() {
		String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
		return ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, "icons/" + file).orElseThrow();
	}

	/** @return the shared image, which callers must not dispose; UI thread only */
	public Image image() {
		return UiPlugin.get().getImageRegistry().get(name());
	}
}
