package org.backread.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.backread.engine.checks.Severity;
import org.junit.jupiter.api.Test;

class FolderSummaryTest {
	@Test
	void addsUpDrafts() {
		FolderSummary summary = FolderSummary.of(List.of(
				new DraftFigures(DraftState.OPEN, 300, Map.of(Severity.WARNING, 2, Severity.INFO, 1), Map.of("page-furniture", 2, "acronym", 1)),
				new DraftFigures(DraftState.SIGNED, 45, Map.of(), Map.of()),
				new DraftFigures(DraftState.OPEN, 0, Map.of(Severity.WARNING, 1), Map.of("page-furniture", 1))));
		assertEquals(3, summary.drafts());
		assertEquals(345, summary.words());
		assertEquals(Map.of(DraftState.OPEN, 2, DraftState.SIGNED, 1), summary.states());
		assertEquals(0, summary.in(DraftState.STALE));
		assertEquals(3, summary.open(Severity.WARNING));
		assertEquals(0, summary.open(Severity.ERROR));
		assertEquals(List.of("acronym", "page-furniture"), List.copyOf(summary.rules().keySet()));
		assertEquals(3, summary.rules().get("page-furniture"));
	}

	@Test
	void nothingAddsUpToNothing() {
		assertEquals(new FolderSummary(0, 0, Map.of(), Map.of(), Map.of()), FolderSummary.of(List.of()));
	}
}
