package org.backread.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.review.Anchor;
import org.backread.review.Anchors;
import org.backread.review.Decision;
import org.backread.review.DecisionKind;
import org.backread.review.Review;

/** Which flags the desk's decisions leave open. */
public final class Dismissals {
	private Dismissals() {
	}

	/** @return the decisions of a review that hold: dismissals that were not taken back, oldest first */
	public static List<Decision> inForce(Review review) {
		return review.getDecisions().stream().filter(Dismissals::isInForce).toList();
	}

	/** @return whether a decision dismisses something and was not taken back */
	public static boolean isInForce(Decision decision) {
		return decision.getKind() != DecisionKind.REOPENED && decision.getReopenedBy() == null;
	}

	/**
	 * @param text   the draft as it stands
	 * @param anchor words of it; null for none
	 * @return where the words are now; null if they are gone
	 */
	public static Span place(String text, Anchor anchor) {
		OptionalInt found = anchor == null ? OptionalInt.empty() : Anchors.find(text, anchor);
		return found.isEmpty() ? null : new Span(found.getAsInt(), found.getAsInt() + anchor.getQuote().length());
	}

	/**
	 * @param analysis of the draft as it stands
	 * @param review   the draft's record; null for none
	 * @return the flags that no decision dismisses, in order of position
	 */
	public static List<Flag> open(Analysis analysis, Review review) {
		Map<Flag, Decision> dismissed = dismissed(analysis, review);
		if (dismissed.isEmpty()) {
			return analysis.flags();
		}
		Set<String> concerned = dismissed.keySet().stream().map(Flag::rule).collect(Collectors.toSet());
		return analysis.flags().stream().filter(flag -> !dismissed.containsKey(flag))
				.map(flag -> concerned.contains(flag.rule()) ? withoutFixesElsewhere(flag) : flag).toList();
	}

	/**
	 * @param analysis of the draft as it stands
	 * @param review   the draft's record; null for none
	 * @return the flags that a decision dismisses, in order of position, each with that decision
	 */
	public static Map<Flag, Decision> dismissed(Analysis analysis, Review review) {
		List<Decision> decisions = review == null ? List.of() : inForce(review);
		Map<String, Decision> inDraft = new HashMap<>();
		Map<Place, Decision> here = new HashMap<>();
		for (Decision decision : decisions) {
			if (decision.getKind() == DecisionKind.DISMISSED_IN_DRAFT) {
				inDraft.putIfAbsent(decision.getRule(), decision);
			} else if (concerns(decision, analysis)) {
				here.putIfAbsent(new Place(decision.getRule(), place(analysis.text(), decision.getAnchor())), decision);
			}
		}
		Map<Flag, Decision> dismissed = new LinkedHashMap<>();
		for (Flag flag : analysis.flags()) {
			Decision decision = here.getOrDefault(new Place(flag.rule(), flag.span()), inDraft.get(flag.rule()));
			if (decision != null) {
				dismissed.put(flag, decision);
			}
		}
		return dismissed;
	}

	/** A fix for all flags of a rule would mend what was dismissed. */
	private static Flag withoutFixesElsewhere(Flag flag) {
		return new Flag(flag.rule(), flag.severity(), flag.span(), flag.message(), flag.candidates(),
				flag.fixes().stream().filter(fix -> fix.edits().size() == 1).toList());
	}

	/** Whether any flag is on the decision's words: spares looking for the places of all that was ever decided. */
	private static boolean concerns(Decision decision, Analysis analysis) {
		String words = decision.getAnchor() == null ? null : decision.getAnchor().getQuote();
		return words != null && analysis.flags().stream().anyMatch(flag -> flag.rule().equals(decision.getRule())
				&& flag.span().length() == words.length());
	}

	private record Place(String rule, Span span) {
	}
}
