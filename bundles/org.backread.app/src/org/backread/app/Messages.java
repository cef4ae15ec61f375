package org.backread.app;

import org.eclipse.osgi.util.NLS;

/** The words this bundle shows, from {@code messages.properties}. A field is named for the class that shows it. */
public final class Messages extends NLS {
	public static String Application_inUse;
	public static String Application_notWritable;
	public static String appName;
	public static String BackreadMenus_checklist;
	public static String BackreadMenus_claims;
	public static String BackreadMenus_close;
	public static String BackreadMenus_decisions;
	public static String BackreadMenus_desk;
	public static String BackreadMenus_drafts;
	public static String BackreadMenus_edit;
	public static String BackreadMenus_file;
	public static String BackreadMenus_flags;
	public static String BackreadMenus_help;
	public static String BackreadMenus_history;
	public static String BackreadMenus_map;
	public static String BackreadMenus_preferences;
	public static String BackreadMenus_resetLayout;
	public static String BackreadMenus_signOff;
	public static String BackreadMenus_versions;
	public static String BackreadMenus_view;
	public static String BackreadMenus_voices;
	public static String BackreadMenus_zoomIn;
	public static String BackreadMenus_zoomOut;
	public static String BackreadWindowAdvisor_title;
	public static String BackreadWorkbenchAdvisor_cannotRecover;
	public static String BackreadWorkbenchAdvisor_prepare;
	public static String BackreadWorkbenchAdvisor_recover;
	public static String Relaunch_failed;
	public static String ResetLayout_cancel;
	public static String ResetLayout_question;
	public static String ResetLayout_reset;
	public static String ResetLayout_title;
	public static String ThemeMenu_dark;
	public static String ThemeMenu_light;
	public static String ThemeMenu_title;
	public static String UpdateCheck_found;
	public static String UpdateCheck_job;
	public static String UpdateCheck_title;
	public static String UpdateHandler_notOurs;
	public static String UpdateHandler_title;
	public static String UpdatesPage_description;
	public static String UpdatesPage_look;

	static {
		NLS.initializeMessages("org.backread.app.messages", Messages.class);
	}

	private Messages() {
	}
}
