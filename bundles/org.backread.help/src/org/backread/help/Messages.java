package org.backread.help;

import org.eclipse.osgi.util.NLS;

/** The words this bundle shows, from {@code messages.properties}. A field is named for the class that shows it. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {
	public static String GuideView_back;
	public static String GuideView_contents;
	public static String SampleHandler_job;

	static {
		NLS.initializeMessages("org.backread.help.messages", Messages.class);
	}

	private Messages() {
	}
}
