package org.backread.engine.checks;

import java.util.List;
import java.util.Objects;

import org.backread.engine.text.Span;

/**
 * One fault found in a draft.
 *
 * @param rule       id of the check that raised it, such as {@code orphan-pronoun}
 * @param severity   how much it matters, after the settings have been applied
 * @param span       the words at fault
 * @param message    what is wrong, in a copy editor's words, with the evidence named
 * @param candidates who or what the words could be taken to mean, nearest first, each with the reason it fails; empty
 *                   where the fault is not one of reference
 * @param fixes      safe mends, best first; empty where there is none
 */
public record Flag(String rule, Severity severity, Span span, String message, List<Candidate> candidates, List<Fix> fixes) {
	/** Copies the lists, so that a flag never changes. */
	public Flag {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(span);
		Objects.requireNonNull(message);
		candidates = List.copyOf(candidates);
		fixes = List.copyOf(fixes);
	}

	/** @return this flag at another severity */
	public Flag withSeverity(Severity other) {
		return new Flag(rule, other, span, message, candidates, fixes);
	}
}
