package org.backread.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from a double click on a draft until one can type into it. A figure for a quiet machine, so it is no part of the
 * normal run; docs/performance.md has the command. The first start unpacks what all later ones find.
 */
class StartTime {
	private static final int STARTS = 6;

	@TempDir
	Path folder;

	@Test
	void untilADraftIsEditable() throws IOException, InterruptedException {
		Built.assumeLinux();
		Installation backread = Installation.unpack(Built.linuxArchive(), folder);
		backread.addProbe();
		Path draft = Files.copy(Built.sample(), folder.resolve("draft.txt"));
		for (int start = 1; start <= STARTS; start++) {
			Path editable = folder.resolve("editable-" + start);
			backread.orderEditable(editable);
			long begun = System.currentTimeMillis();
			backread.scriptOnDisplay().with(draft.toString()).succeeds();
			System.out.printf(Locale.ROOT, "start %d: %.1f s to an editable draft%n", start,
					(Files.getLastModifiedTime(editable).toMillis() - begun) / 1000.0);
		}
	}
}
