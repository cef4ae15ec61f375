package org.backread.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.Flag;
import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.DocumentReader;
import org.backread.engine.language.Language;
import org.backread.engine.text.KnownRole;

/**
 * Analyses drafts. An analyzer is safe for use from many threads at once; it remembers the language work of paragraphs
 * it has seen lately, so that a second analysis of a draft that changed in one place costs little.
 */
public final class Analyzer {
	private final List<Check> checks;
	private final Language language;
	private final DocumentReader reader;

	/**
	 * @param language the language resources
	 * @param checks   the checks to run; the settings of an analysis may turn some of them off
	 */
	public Analyzer(Language language, List<Check> checks) {
		this.checks = List.copyOf(checks);
		this.language = language;
		this.reader = new DocumentReader(language, new RecentParagraphs(language::read)::sentences);
	}

	/** @return the checks this analyzer was given */
	public List<Check> checks() {
		return checks;
	}

	/** @return a sentence for people on what this analyzer has found that it cannot do on this machine; empty if there is nothing */
	public Optional<String> notice() {
		return language.coherence().failure();
	}

	/** @return whether the coherence model is installed and has not failed to load; where it is not, words alone are compared */
	public boolean hasModel() {
		return language.coherence().isInstalled();
	}

	/**
	 * Analyses a draft.
	 *
	 * @param text      the draft; paragraphs are separated by blank lines or, where there are none, by line ends
	 * @param settings  which rules report, at which severity and in which house style
	 * @param cancelled asked often; once it answers true the analysis stops
	 * @return what was found
	 * @throws CancellationException if {@code cancelled} answered true
	 */
	public Analysis analyze(String text, Settings settings, BooleanSupplier cancelled) {
		return analyze(text, List.of(), settings, cancelled);
	}

	/**
	 * Analyses a draft whose source told what some of its paragraphs are; the others are judged by their words and places.
	 *
	 * @param known those roles, in any order
	 */
	public Analysis analyze(String text, List<KnownRole> known, Settings settings, BooleanSupplier cancelled) {
		List<Check> on = checks.stream().filter(settings::isOn).toList();
		List<KnownRole> roles = Stream.concat(known.stream(), DeskFurniture.in(text, settings.style().furniture()).stream()).toList();
		AtomicBoolean over = new AtomicBoolean();
		Document document = reader.read(text, roles, on.stream().anyMatch(Check::readsTopics), () -> stopIf(() -> !over.get() && cancelled.getAsBoolean()));
		List<Flag> flags = new ArrayList<>();
		for (Check check : on) {
			stopIf(cancelled);
			check.check(document, settings.style()).forEach(flag -> flags.add(settings.apply(flag)));
		}
		over.set(true); // topics are compared later, too, when nobody waits for this analysis
		flags.sort(Comparator.comparing(Flag::span).thenComparing(Flag::rule));
		return new Analysis(text, document.paragraphs(), flags, document.attributions(), document.voices(), document.claims(),
				document.references(), document.topics());
	}

	private static void stopIf(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("the analysis was cancelled");
		}
	}
}
