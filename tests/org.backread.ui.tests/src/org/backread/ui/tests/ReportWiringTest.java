package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.backread.desk.ReviewedDraft;
import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.checks.Checks;
import org.backread.engine.language.Language;
import org.backread.formats.reports.Imprint;
import org.backread.formats.reports.ReportFormat;
import org.backread.review.ReviewFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every form of report finds its libraries, type and styles where bundles are wired by OSGi. */
@ExtendWith(QuietLog.class)
class ReportWiringTest {
	@Test
	void everyFormIsWritten() throws IOException {
		ReviewedDraft draft = new ReviewedDraft(Path.of("harbour.txt"),
				new Analyzer(Language.english(), Checks.all()).analyze(Samples.faulty(), Settings.DEFAULT, () -> false),
				ReviewFactory.eINSTANCE.createReview());
		for (ReportFormat format : ReportFormat.values()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			format.write(draft, Imprint.now(""), out);
			assertTrue(out.size() > 0, format.id());
		}
	}
}
