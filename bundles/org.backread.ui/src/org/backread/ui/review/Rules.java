package org.backread.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Contributions;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** The rules of this process, those that ship and those that other bundles contribute, and what they are called in front of people. */
public final class Rules {
	/** The extension point; schema/checks.exsd describes it. */
	private static final String POINT = "org.backread.ui.checks";
	private static final Contributions CHECKS = contributions();
	private static final Map<String, CheckInfo> BY_ID = all().stream()
			.collect(Collectors.toUnmodifiableMap(CheckInfo::id, Function.identity()));

	private Rules() {
	}

	/** @return the checks, those of other bundles included */
	static List<Check> checks() {
		return CHECKS.checks();
	}

	/** @return a sentence for people on each check of another bundle that cannot be used, or was stopped so far */
	public static List<String> problems() {
		return CHECKS.problems();
	}

	/** @return every rule, in the order in which the documentation lists them, then those of other bundles */
	public static List<CheckInfo> all() {
		return checks().stream().map(Check::info).toList();
	}

	/** @return the title of the rule with that id, or the id itself where there is no such rule */
	public static String title(String id) {
		CheckInfo info = BY_ID.get(id);
		return info == null ? id : info.title();
	}

	/** @return the bundle that a rule comes from; empty for a rule that ships and one that does not exist */
	public static Optional<String> contributor(String id) {
		return CHECKS.from(id);
	}

	/** @return the page of another bundle's rule, in Markdown; empty if it has none, for a rule that ships and one that does not exist */
	public static Optional<String> page(String id) {
		return CHECKS.page(id);
	}

	private static Contributions contributions() {
		Contributions checks = new Contributions();
		// The registry has no order of its own.
		Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing(Rules::contributor))
				.forEach(element -> checks.add(contributor(element), () -> create(element)));
		return checks;
	}

	private static String contributor(IConfigurationElement element) {
		return element.getContributor().getName();
	}

	private static Check create(IConfigurationElement element) {
		try {
			return (Check) element.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}
}
