package org.backread.ui.review;

import org.backread.ui.UiPlugin;
import org.eclipse.jface.preference.IPreferenceStore;

/** Who is at the desk: the name under decisions, entries and signatures. */
public final class Author {
	/** Preference: the name; empty for the one the operating system knows. */
	public static final String PREFERENCE = "author";

	private Author() {
	}

	/** @return the name, never empty */
	public static String name() {
		IPreferenceStore preferences = UiPlugin.get().getPreferenceStore();
		String name = preferences.getString(PREFERENCE).strip();
		return name.isEmpty() ? systemName() : name;
	}

	/** @return the name the operating system knows the user by, never empty */
	public static String systemName() {
		String name = System.getProperty("user.name", "").strip();
		return name.isEmpty() ? "?" : name;
	}
}
