package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.text.Span;

/** A draft with the words that should be flagged written between « and ». */
record MarkedSample(String text, List<Span> expected) {
	static MarkedSample parse(String marked) {
		StringBuilder text = new StringBuilder();
		List<Span> expected = new ArrayList<>();
		int start = 0;
		for (char c : marked.toCharArray()) {
			if (c == '«') {
				start = text.length();
			} else if (c == '»') {
				expected.add(new Span(start, text.length()));
			} else {
				text.append(c);
			}
		}
		return new MarkedSample(text.toString(), expected);
	}
}
