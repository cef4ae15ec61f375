package org.backread.formats.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;

/**
 * What changed between two versions of a draft (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986): the
 * paragraphs that are not the same, and in them the words that went and came.
 */
final class TextChanges {
	/** So many paragraphs are compared in a moment, whatever they hold. */
	private static final int MOST_PARAGRAPHS = 6000;
	/** Words that are compared one by one, so that two texts that have nothing in common take no time. */
	private static final int MOST_WORDS = 3000;

	private final Markup page;

	private TextChanges(Markup page) {
		this.page = page;
	}

	/** Writes the changed paragraphs, nothing where there are none. */
	static void write(String earlier, String later, Markup page) {
		new TextChanges(page).passages(paragraphs(earlier), paragraphs(later));
	}

	private static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	private void passages(List<String> earlier, List<String> later) {
		if (earlier.size() + later.size() > MOST_PARAGRAPHS) {
			page.element("p", "The two versions are too long to be compared here.");
			return;
		}
		Passage passage = new Passage();
		new SequencesComparator<>(earlier, later).getScript().visit(passage);
		passage.end();
	}

	/** Gathers what went and what came between two paragraphs that stayed. */
	private final class Passage implements CommandVisitor<String> {
		private final List<String> gone = new ArrayList<>();
		private final List<String> come = new ArrayList<>();

		@Override
		public void visitDeleteCommand(String paragraph) {
			gone.add(paragraph);
		}

		@Override
		public void visitInsertCommand(String paragraph) {
			come.add(paragraph);
		}

		@Override
		public void visitKeepCommand(String paragraph) {
			end();
		}

		void end() {
			if (!gone.isEmpty() || !come.isEmpty()) {
				page.open("p", "class", "change");
				words(String.join("\n", gone), String.join("\n", come));
				page.close();
			}
			gone.clear();
			come.clear();
		}
	}

	private void words(String earlier, String later) {
		List<String> gone = pieces(earlier);
		List<String> come = pieces(later);
		Words words = new Words();
		if (gone.size() + come.size() > MOST_WORDS) {
			words.visitDeleteCommand(earlier);
			words.visitInsertCommand(later);
		} else {
			new SequencesComparator<>(gone, come).getScript().visit(words);
		}
		words.end();
	}

	/** @return the words and the white space between them */
	private static List<String> pieces(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)|(?=\\s)"));
	}

	/** Writes words, those that went and those that came marked. */
	private final class Words implements CommandVisitor<String> {
		private final StringBuilder gone = new StringBuilder();
		private final StringBuilder come = new StringBuilder();

		@Override
		public void visitDeleteCommand(String word) {
			gone.append(word);
		}

		@Override
		public void visitInsertCommand(String word) {
			come.append(word);
		}

		@Override
		public void visitKeepCommand(String word) {
			end();
			page.text(word);
		}

		void end() {
			marked("del", gone);
			marked("ins", come);
		}

		private void marked(String element, StringBuilder words) {
			if (!words.isEmpty()) {
				page.element(element, words.toString());
				words.setLength(0);
			}
		}
	}
}
