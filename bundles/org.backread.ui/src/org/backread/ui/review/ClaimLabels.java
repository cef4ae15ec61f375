package org.backread.ui.review;

import java.util.Locale;

import org.backread.review.ClaimStatus;
import org.backread.review.ReplyState;
import org.backread.review.Stance;
import org.backread.ui.Messages;

/** What claims and their parts are called in front of people. */
public final class ClaimLabels {
	private ClaimLabels() {
	}

	/** @return a label as a part of a sentence */
	public static String inSentence(String label) {
		return label.toLowerCase(Locale.ROOT);
	}

	/** @return how the check of a claim stands, in words */
	public static String label(ClaimStatus status) {
		return switch (status) {
			case UNCHECKED -> Messages.Claims_unchecked;
			case BEING_CHECKED -> Messages.Claims_beingChecked;
			case SUPPORTED -> Messages.Claims_supported;
			case DISPUTED -> Messages.Claims_disputed;
			case REFUTED -> Messages.Claims_refuted;
			case WITHDRAWN -> Messages.Claims_withdrawn;
		};
	}

	/** @return whether a reply was asked for, in words */
	public static String label(ReplyState reply) {
		return switch (reply) {
			case NOT_SOUGHT -> Messages.Claims_notSought;
			case SOUGHT -> Messages.Claims_sought;
			case RECEIVED -> Messages.Claims_received;
		};
	}

	/** @return which way evidence points, in words */
	public static String label(Stance stance) {
		return switch (stance) {
			case CONTEXT -> Messages.Claims_context;
			case SUPPORTS -> Messages.Claims_supports;
			case CONTRADICTS -> Messages.Claims_contradicts;
		};
	}
}
