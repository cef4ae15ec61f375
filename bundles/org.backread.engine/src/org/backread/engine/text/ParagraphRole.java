package org.backread.engine.text;

/** What a paragraph is in the article. */
public enum ParagraphRole {
	/** The title of the story. */
	HEADLINE,
	/** The summary under the headline. */
	STANDFIRST,
	/** Who wrote it, where and when. */
	BYLINE,
	/** A heading inside the story. */
	SUBHEAD,
	/** Running text. */
	BODY,
	/** An entry of a list. */
	LIST_ITEM,
	/** Text under a picture, with or without its credit. */
	CAPTION,
	/** What the page around the story left in it: share bars, advertisement labels, related links. */
	FURNITURE
}
