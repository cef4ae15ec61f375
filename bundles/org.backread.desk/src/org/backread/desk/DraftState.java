package org.backread.desk;

/** How far the desk is with a draft. */
public enum DraftState {
	/** Nobody has decided anything about it. */
	UNREVIEWED,
	/** It is being reviewed, and flags or claims stand open. */
	OPEN,
	/** It is being reviewed and nothing stands open; nobody has signed. */
	READY,
	/** It was signed off, and the text is the one that was signed. */
	SIGNED,
	/** It was signed off and changed since. */
	STALE
}
