package org.backread.ui;

import org.eclipse.osgi.util.NLS;

/** The words this bundle shows, from {@code messages.properties}. A field is named for the class that shows it. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {
	public static String DraftFile_folder;
	public static String DraftFile_missing;
	public static String DraftFile_notText;
	public static String DraftFile_unreadable;
	public static String DraftKeeper_failed;
	public static String DraftKeeper_job;
	public static String DraftLoading_job;
	public static String DraftReview_failed;
	public static String DraftReview_job;
	public static String DraftSize_oneWord;
	public static String DraftSize_words;
	public static String DraftsFolder_cannotImport;
	public static String DraftsFolder_name;
	public static String DraftsFolder_untitled;
	public static String DraftsView_delete;
	public static String DraftsView_delete_many;
	public static String DraftsView_delete_one;
	public static String DraftsView_delete_title;
	public static String DraftsView_import;
	public static String DraftsView_import_job;
	public static String DraftsView_import_title;
	public static String DraftsView_new;
	public static String DraftsView_open;
	public static String DraftsView_refresh;
	public static String DraftsView_refresh_job;
	public static String DraftsView_rename;
	public static String DraftsView_rename_invalid;
	public static String DraftsView_rename_message;
	public static String DraftsView_rename_taken;
	public static String DraftsView_rename_title;
	public static String FlagCard_dismiss;
	public static String FlagCard_evidence;
	public static String FlagCard_help;
	public static String FlagCard_misleading;
	public static String FlagCard_oneParagraphAfter;
	public static String FlagCard_oneParagraphBefore;
	public static String FlagCard_paragraphsAfter;
	public static String FlagCard_paragraphsBefore;
	public static String FlagCard_sameParagraph;
	public static String FlagColumn_message;
	public static String FlagColumn_place;
	public static String FlagColumn_rule;
	public static String FlagColumn_severity;
	public static String FlagColumn_words;
	public static String FlagCounts_errors;
	public static String FlagCounts_infos;
	public static String FlagCounts_none;
	public static String FlagCounts_oneError;
	public static String FlagCounts_oneInfo;
	public static String FlagCounts_oneWarning;
	public static String FlagCounts_warnings;
	public static String FlagQuickAssist_none;
	public static String FlagsView_emptyDraft;
	public static String FlagsView_errors;
	public static String FlagsView_filtered;
	public static String FlagsView_goTo;
	public static String FlagsView_hideRule;
	public static String FlagsView_infos;
	public static String FlagsView_noDraft;
	public static String FlagsView_nothing;
	public static String FlagsView_reading;
	public static String FlagsView_search;
	public static String FlagsView_sortBy;
	public static String FlagsView_warnings;
	public static String MentionCard_first;
	public static String MentionCard_is;
	public static String MentionCard_isFirst;
	public static String MentionCard_mentions;
	public static String MentionCard_paragraph;
	public static String MentionCard_summary;
	public static String MentionCard_taken;
	public static String NewDraftHandler_job;
	public static String NextFlagHandler_none;
	public static String OpenDraftHandler_all;
	public static String OpenDraftHandler_drafts;
	public static String OpenDraftHandler_title;
	public static String OpenDraft_failed;
	public static String RecoveryBanner_discard;
	public static String RecoveryBanner_job;
	public static String RecoveryBanner_question;
	public static String RecoveryBanner_restore;
	public static String RecoveryBanner_undeletable;
	public static String RecoveryBanner_unreadable;
	public static String ReviewPerspective_noDraft;
	public static String Rivals_further;
	public static String Rivals_lessProminent;
	public static String Rivals_passing;
	public static String Rivals_quoted;
	public static String RuleMenu_all;
	public static String RuleMenu_title;
	public static String SaveDraftAs_failed_message;
	public static String SaveDraftAs_failed_title;
	public static String UnreadablePage_title;

	static {
		NLS.initializeMessages("org.backread.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
