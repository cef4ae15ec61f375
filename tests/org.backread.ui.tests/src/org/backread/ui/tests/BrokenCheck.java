package org.backread.ui.tests;

import java.util.List;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.CheckInfo;
import org.backread.engine.checks.Flag;
import org.backread.engine.checks.Severity;
import org.backread.engine.discourse.Document;

/** Another bundle's rule that fails where a draft asks for it, and finds nothing in others. */
public final class BrokenCheck implements Check {
	/** What a draft has to contain. */
	static final String TRIGGER = "The rule breaks here.";

	@Override
	public CheckInfo info() {
		return new CheckInfo("tests.broken", "Broken rule", "Fails where a draft asks for it.", Severity.INFO);
	}

	@Override
	public List<Flag> check(Document document) {
		if (document.text().contains(TRIGGER)) {
			throw new IllegalStateException("asked for");
		}
		return List.of();
	}
}
