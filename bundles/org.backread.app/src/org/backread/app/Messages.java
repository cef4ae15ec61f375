package org.backread.app;

import org.eclipse.osgi.util.NLS;

/** The words this bundle shows, from {@code messages.properties}. A field is named for the class that shows it. */
final class Messages extends NLS {
	static String appName;
	static String Application_inUse;
	static String Application_notWritable;
	static String BackreadMenus_drafts;
	static String BackreadMenus_edit;
	static String BackreadMenus_file;
	static String BackreadMenus_flags;
	static String BackreadMenus_help;
	static String BackreadMenus_view;
	static String BackreadMenus_zoomIn;
	static String BackreadMenus_zoomOut;
	static String BackreadWindowAdvisor_title;
	static String BackreadWorkbenchAdvisor_cannotRecover;
	static String BackreadWorkbenchAdvisor_prepare;
	static String BackreadWorkbenchAdvisor_recover;
	static String ThemeMenu_dark;
	static String ThemeMenu_light;
	static String ThemeMenu_title;

	static {
		NLS.initializeMessages("org.backread.app.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
