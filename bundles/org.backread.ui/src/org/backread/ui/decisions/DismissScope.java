package org.backread.ui.decisions;

/** How far a dismissal reaches. */
public enum DismissScope {
	/** This one flag, wherever its words go. */
	HERE,
	/** All flags of its rule in this draft. */
	DRAFT,
	/** All flags of its rule in the draft's project: a setting that the project's drafts share. */
	PROJECT
}
