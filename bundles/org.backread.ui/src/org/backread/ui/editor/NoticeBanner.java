package org.backread.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backread.ui.Messages;
import org.backread.ui.review.AnalysisService;
import org.eclipse.swt.widgets.Composite;

/**
 * The strip above a draft that names what does not work on this machine, the coherence model or rules of other bundles,
 * until someone has read it.
 */
final class NoticeBanner {
	/** What was read in one editor need not be read in the next. UI thread only. */
	private static final Set<String> READ = new HashSet<>();

	private final Strip strip;
	private List<String> shown = List.of();

	NoticeBanner(Composite parent) {
		strip = new Strip(parent);
		strip.button(Messages.NoticeBanner_hide, () -> {
			READ.addAll(shown);
			show();
		});
	}

	/** To be called after each analysis. */
	void show() {
		shown = AnalysisService.shared().problems().stream().filter(problem -> !READ.contains(problem)).toList();
		if (shown.isEmpty()) {
			strip.hide();
		} else {
			strip.show(String.join("\n", shown));
		}
	}
}
