package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Sentence;

/** Finds estimates, records, percentages and criticism that the copy states in its own voice, with nobody named behind them. */
final class UnattributedFigureCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("unattributed-figure", "Figure or charge without a source",
			"Finds an estimate, a record, a percentage or criticism in the passive for which the copy names no source.", Severity.WARNING);

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		Sourced sourced = new Sourced(document);
		for (Paragraph paragraph : document.paragraphs()) {
			if (paragraph.role() == ParagraphRole.BODY && paragraph.sentences().stream().noneMatch(sourced::is)) {
				for (Sentence sentence : paragraph.sentences()) {
					BareClaim.in(sentence.tokens()).map(claim -> flag(document, claim)).ifPresent(flags::add);
				}
			}
		}
		return flags;
	}

	private static Flag flag(Document document, BareClaim claim) {
		return new Flag(INFO.id(), claim.kind().severity, claim.span(), claim.kind().message.formatted(document.words(claim.span())), List.of(), List.of());
	}
}
