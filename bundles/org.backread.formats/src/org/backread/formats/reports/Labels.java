package org.backread.formats.reports;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.backread.desk.DraftState;
import org.backread.engine.checks.Check;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Checks;
import org.backread.engine.checks.Severity;
import org.backread.engine.text.ParagraphRole;
import org.eclipse.emf.common.util.Enumerator;

/** What rules, states and kinds are called in front of people. */
final class Labels {
	private static final Map<String, CheckInfo> RULES = Checks.all().stream().map(Check::info)
			.collect(Collectors.toMap(CheckInfo::id, info -> info));

	private Labels() {
	}

	/** @return a rule's short name; its id where this version does not know it */
	static String rule(String id) {
		return RULES.containsKey(id) ? RULES.get(id).title() : id;
	}

	/** @return a status, stance or reply in words: {@code Being checked} */
	static String of(Enumerator value) {
		return sentence(value.getLiteral());
	}

	static String of(Severity severity) {
		return severity == Severity.INFO ? "Note" : sentence(severity.label());
	}

	static String of(ParagraphRole role) {
		return sentence(role.name().toLowerCase(Locale.ROOT));
	}

	static String of(DraftState state) {
		return switch (state) {
			case UNREVIEWED -> "Not reviewed yet";
			case OPEN -> "Open";
			case READY -> "Ready to sign";
			case SIGNED -> "Signed off";
			case STALE -> "Changed since it was signed off";
		};
	}

	/** @return a number with its noun: {@code 1 flag}, {@code 2 flags} */
	static String count(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	private static String sentence(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ').replace('_', ' ');
	}
}
