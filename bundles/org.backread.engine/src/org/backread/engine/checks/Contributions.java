package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;

/**
 * The checks of a process: those that ship, then those of other bundles and jars. Contributed ones are bounded: one that
 * throws, loops or marks what is not there is stopped and named in {@link #problems()}, and the review goes on. Not safe
 * for many threads while checks are being added; afterwards it is.
 *
 * @since 1.0
 */
public final class Contributions {
	private final List<Check> checks = new ArrayList<>(Checks.all());
	private final List<ContributedCheck> contributed = new ArrayList<>();
	private final List<String> unusable = new ArrayList<>();

	/**
	 * Adds a check of another bundle. One that cannot be made, or that has the id of another rule, is left out and named
	 * in {@link #problems()}.
	 *
	 * @param from  the name of the bundle or jar, for people
	 * @param check makes the check; asked once, at once; may throw
	 */
	public void add(String from, Supplier<? extends Check> check) {
		try {
			ContributedCheck added = new ContributedCheck(check.get(), from);
			if (checks.stream().anyMatch(other -> other.info().id().equals(added.info().id()))) {
				throw new IllegalArgumentException("there is already a rule called " + added.info().id());
			}
			contributed.add(added);
			checks.add(added);
		} catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
			unusable.add("A rule of " + from + " cannot be used: " + (e.getMessage() == null ? e.toString() : e.getMessage())
					+ ". All other rules work.");
		}
	}

	/** @return the checks that ship, then the contributed ones in the order in which they were added */
	public List<Check> checks() {
		return List.copyOf(checks);
	}

	/**
	 * @param rule a rule's id
	 * @return the name of the bundle that its check comes from; empty if the rule ships or there is none
	 */
	public Optional<String> from(String rule) {
		return contributed(rule).map(ContributedCheck::from);
	}

	/**
	 * @param rule a rule's id
	 * @return the page of a contributed rule, in Markdown: the resource {@code /checks/<id>.md} of its bundle; empty if
	 *         there is none or the rule ships
	 */
	public Optional<String> page(String rule) {
		return contributed(rule).flatMap(ContributedCheck::page);
	}

	/** @return a sentence for people on each contributed check that cannot be used, or was stopped so far */
	public List<String> problems() {
		List<String> problems = new ArrayList<>(unusable);
		contributed.stream().map(ContributedCheck::failure).flatMap(Optional::stream).forEach(problems::add);
		return problems;
	}

	private Optional<ContributedCheck> contributed(String rule) {
		return contributed.stream().filter(check -> check.info().id().equals(rule)).findFirst();
	}
}
