package org.backread.cli;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backread.engine.Analyzer;
import org.backread.engine.checks.Contributions;

/** Says on the error output what cannot be done on this machine, each thing once a run however many drafts it concerns. */
final class Notices {
	/** Where nobody installed the coherence model; one that does not load says why itself. */
	static final String NO_MODEL = "The coherence model is not installed, so paragraphs are compared by their words alone and intruding sentences are not "
			+ "looked for. Every other rule works.";

	private final Analyzer analyzer;
	private final Contributions checks;
	private final boolean compares;
	private final PrintStream err;
	private final Set<String> told = new HashSet<>();

	/** @param compares whether a rule is on that compares passages */
	Notices(Analyzer analyzer, Contributions checks, boolean compares, PrintStream err) {
		this.analyzer = analyzer;
		this.checks = checks;
		this.compares = compares;
		this.err = err;
	}

	/** Says what has come up since the last time. */
	void tell() {
		Optional<String> model = analyzer.notice().or(() -> Optional.of(NO_MODEL).filter(missing -> compares && !analyzer.hasModel()));
		Stream.concat(model.stream(), checks.problems().stream()).filter(told::add).forEach(notice -> err.println("backread: " + notice));
	}
}
