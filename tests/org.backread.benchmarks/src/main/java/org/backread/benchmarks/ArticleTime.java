package org.backread.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;

/** Prints how long a warm Backread takes over an article that it has not seen, for comparison with a peer. */
public final class ArticleTime {
	private static final int WORDS = 600;

	private ArticleTime() {
	}

	/** @param arguments the file to write the article to, for the peer to read */
	public static void main(String[] arguments) throws Exception {
		String article = SpeedText.draft(new SpeedText().ofWords(WORDS));
		Files.writeString(Path.of(arguments[0]), article);
		Language language = Language.english();
		// a new analyzer remembers no paragraph
		MedianTime.print("Backread", () -> new Analyzer(language, Checks.all()).analyze(article, Settings.DEFAULT, () -> false));
	}
}
