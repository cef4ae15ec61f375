package org.backread.ui.review;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Checks;

/** What the rules are called in front of people. */
public final class Rules {
	private static final Map<String, CheckInfo> BY_ID = all().stream()
			.collect(Collectors.toUnmodifiableMap(CheckInfo::id, Function.identity()));

	private Rules() {
	}

	/** @return every rule, in the order in which the documentation lists them */
	public static List<CheckInfo> all() {
		return Checks.all().stream().map(Check::info).toList();
	}

	/** @return the title of the rule with that id, or the id itself where no such rule ships */
	public static String title(String id) {
		CheckInfo info = BY_ID.get(id);
		return info == null ? id : info.title();
	}
}
