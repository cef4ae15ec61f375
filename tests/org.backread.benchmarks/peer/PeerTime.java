import java.nio.file.Files;
import java.nio.file.Path;

import org.backread.benchmarks.MedianTime;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Prints how long a warm LanguageTool takes over an article: all rules that are on by default, on one thread, without a cache. */
public final class PeerTime {
	private PeerTime() {
	}

	/** @param arguments the article's file */
	public static void main(String[] arguments) throws Exception {
		String article = Files.readString(Path.of(arguments[0]));
		JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
		MedianTime.print("LanguageTool", () -> tool.check(article));
	}
}
