package org.backread.engine.checks;

import java.util.Objects;


/**
 * What a check says of itself. Its page in the documentation is {@code docs/checks/<id>.md}.
 *
 * @param id       stable name used in output, settings and decisions, such as {@code orphan-pronoun}
 * @param title    a short name for people: {@code Pronoun with no one to refer to}
 * @param summary  one sentence: what it looks for
 * @param severity severity of its flags unless the settings say otherwise
 */
public record CheckInfo(String id, String title, String summary, Severity severity) {
	public CheckInfo {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(summary);
		Objects.requireNonNull(severity);
	}
}
