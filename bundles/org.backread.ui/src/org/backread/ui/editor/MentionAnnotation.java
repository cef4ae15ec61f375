package org.backread.ui.editor;

import org.eclipse.jface.text.source.Annotation;

/** Words that stand for whoever is meant at the cursor. */
public final class MentionAnnotation extends Annotation {
	/** The annotation type, as declared in plugin.xml. */
	public static final String TYPE = "org.backread.ui.mention";

	/** @param name who is meant, for screen readers and the overview ruler */
	MentionAnnotation(String name) {
		super(TYPE, false, name);
	}
}
