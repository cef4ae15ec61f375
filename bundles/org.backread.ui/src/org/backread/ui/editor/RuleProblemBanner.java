package org.backread.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backread.ui.Messages;
import org.backread.ui.review.Rules;
import org.eclipse.swt.widgets.Composite;

/** The strip above a draft that names the rules of other bundles that do not work, until someone has read it. */
final class RuleProblemBanner {
	/** What was read in one editor need not be read in the next. UI thread only. */
	private static final Set<String> READ = new HashSet<>();

	private final Strip strip;
	private List<String> shown = List.of();

	RuleProblemBanner(Composite parent) {
		strip = new Strip(parent);
		strip.button(Messages.RuleProblemBanner_hide, () -> {
			READ.addAll(shown);
			show();
		});
	}

	/** To be called after each analysis. */
	void show() {
		shown = Rules.problems().stream().filter(problem -> !READ.contains(problem)).toList();
		if (shown.isEmpty()) {
			strip.hide();
		} else {
			strip.show(String.join("\n", shown));
		}
	}
}
