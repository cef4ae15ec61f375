package org.backread.ui.editor;

import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.eclipse.jface.text.source.Annotation;

/** A flag in an open draft. Its position moves with the text; the flag's own offsets are those of the analysis. */
public final class FlagAnnotation extends Annotation {
	private static final String TYPE = "org.backread.ui.flag.";

	private final Flag flag;

	/** @param flag the flag to show */
	public FlagAnnotation(Flag flag) {
		super(type(flag.severity()), false, flag.message());
		this.flag = flag;
	}

	/** @return the annotation type that shows flags of a severity, as declared in plugin.xml */
	public static String type(Severity severity) {
		return TYPE + severity.label();
	}

	/** @return the flag that is shown */
	public Flag flag() {
		return flag;
	}
}
