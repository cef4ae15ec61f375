package org.backread.ui.flags;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.backread.engine.checks.Severity;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.ui.IMemento;

/** Which flags the Flags view shows: of which severities, of which rules, with which words. At first, all. */
public final class FlagFilter extends ViewerFilter {
	private static final String SEVERITIES = "hiddenSeverities";
	private static final String RULES = "hiddenRules";

	private final Set<Severity> hiddenSeverities = EnumSet.noneOf(Severity.class);
	private final Set<String> hiddenRules = new HashSet<>();
	private String words = "";

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		FlagRow row = (FlagRow) element;
		return shows(row.flag().severity()) && shows(row.flag().rule()) && (words.isEmpty()
				|| contains(row.words()) || contains(row.flag().message()) || contains(row.rule()));
	}

	/** @return whether flags of a severity are shown */
	public boolean shows(Severity severity) {
		return !hiddenSeverities.contains(severity);
	}

	/** Shows or hides flags of a severity. */
	public void show(Severity severity, boolean shown) {
		set(hiddenSeverities, severity, !shown);
	}

	/** @return whether flags of a rule are shown */
	public boolean shows(String rule) {
		return !hiddenRules.contains(rule);
	}

	/** Shows or hides flags of a rule. */
	public void show(String rule, boolean shown) {
		set(hiddenRules, rule, !shown);
	}

	/** @param text shows only flags that have this in their words, message or rule; empty for all */
	public void setWords(String text) {
		words = text.strip().toLowerCase(Locale.ROOT);
	}

	/** Writes down severities and rules; the words are for the moment only. */
	void save(IMemento memento) {
		memento.putString(SEVERITIES, String.join(" ", hiddenSeverities.stream().map(Severity::name).toList()));
		memento.putString(RULES, String.join(" ", hiddenRules));
	}

	/** Takes over what {@link #save} wrote; what is not there, or not known any more, is passed over. */
	void restore(IMemento memento) {
		Set<String> severities = split(memento.getString(SEVERITIES));
		for (Severity severity : Severity.values()) {
			show(severity, !severities.contains(severity.name()));
		}
		hiddenRules.addAll(split(memento.getString(RULES)));
	}

	private boolean contains(String text) {
		return text.toLowerCase(Locale.ROOT).contains(words);
	}

	private static Set<String> split(String saved) {
		return saved == null || saved.isBlank() ? Set.of() : Set.of(saved.split(" "));
	}

	private static <T> void set(Set<T> set, T element, boolean contained) {
		if (contained) {
			set.add(element);
		} else {
			set.remove(element);
		}
	}
}
