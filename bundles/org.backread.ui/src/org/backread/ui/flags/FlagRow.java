package org.backread.ui.flags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.OneLine;
import org.backread.engine.text.Paragraph;
import org.backread.ui.review.Rules;

/**
 * A flag as a row of the Flags view.
 *
 * @param flag      the flag
 * @param words     the words at fault, on one line
 * @param rule      the rule's title
 * @param paragraph the number of its paragraph, from 1; 0 if it lies in none
 * @param nth       which flag of this rule on these same words it is, from 0
 */
public record FlagRow(Flag flag, String words, String rule, int paragraph, int nth) {
	/** What tells a row from others and outlives an edit elsewhere in the draft. */
	record Key(String rule, String words, int nth) {
	}

	/**
	 * @param analysis an analysis
	 * @param flags    those of its flags that are open, in order of position
	 * @return their rows, in the same order
	 */
	static List<FlagRow> of(Analysis analysis, List<Flag> flags) {
		Map<Key, Integer> seen = new HashMap<>();
		List<FlagRow> rows = new ArrayList<>();
		for (Flag flag : flags) {
			String words = OneLine.of(flag.span().of(analysis.text()));
			int nth = seen.merge(new Key(flag.rule(), words, 0), 1, Integer::sum) - 1;
			rows.add(new FlagRow(flag, words, Rules.title(flag.rule()), paragraph(analysis, flag), nth));
		}
		return rows;
	}

	Key key() {
		return new Key(flag.rule(), words, nth);
	}

	private static int paragraph(Analysis analysis, Flag flag) {
		for (Paragraph paragraph : analysis.paragraphs()) {
			if (flag.span().start() < paragraph.span().end()) {
				return paragraph.index() + 1;
			}
		}
		return 0;
	}
}
