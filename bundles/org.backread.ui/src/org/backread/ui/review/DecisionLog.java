package org.backread.ui.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.review.Anchors;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.ReviewFactory;
import org.backread.ui.Messages;

/** Takes decisions on flags, and takes them back. Every one is a step that can be undone, in the name of the author. */
public final class DecisionLog {
	private DecisionLog() {
	}

	/** @return the present moment as it is recorded, to the second */
	public static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

	/**
	 * Dismisses a flag.
	 *
	 * @param record where it is recorded
	 * @param text   the text in which the flag was found
	 * @param flag   the flag
	 * @param kind   whether this one is dismissed or its rule in the whole draft
	 * @param reason why, in the editor's words; may be empty
	 * @return whether it was recorded
	 */
	public static boolean dismiss(ReviewRecord record, String text, Flag flag, DecisionKind kind, String reason) {
		Decision decision = decision(kind, flag.rule());
		Span span = flag.span();
		if (span.length() > 0) {
			decision.setAnchor(Anchors.create(text, span.start(), span.end()));
		}
		decision.setMessage(flag.message());
		decision.setReason(reason.isBlank() ? null : reason.strip());
		String label = kind == DecisionKind.DISMISSED_HERE ? Messages.DecisionLog_dismiss : Messages.DecisionLog_ruleOff;
		return record.edit(label, review -> review.getDecisions().add(decision));
	}

	/**
	 * Takes a decision back: its flags are open again.
	 *
	 * @return whether it was recorded
	 */
	public static boolean reopen(ReviewRecord record, Decision taken) {
		Decision decision = decision(DecisionKind.REOPENED, taken.getRule());
		return record.edit(Messages.DecisionLog_reopen, review -> {
			review.getDecisions().add(decision);
			decision.setReopens(taken);
		});
	}

	private static Decision decision(DecisionKind kind, String rule) {
		Decision decision = ReviewFactory.eINSTANCE.createDecision();
		decision.setKind(kind);
		decision.setRule(rule);
		decision.setWho(Author.name());
		decision.setWhen(now());
		return decision;
	}
}
