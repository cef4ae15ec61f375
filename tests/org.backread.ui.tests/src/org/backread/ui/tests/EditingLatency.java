package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.untilRead;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.backread.desk.DraftFigures;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.map.MapView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long typing takes to show, and flags to follow it. No test: it prints figures and runs only when it is asked
 * for by name, see docs/quality.md.
 */
class EditingLatency {
	private static final List<String> NAMES = List.of("Ingrid Vey", "Tobias Renn", "Lucas Brandt", "Marta Solheim",
			"Edda Lorn", "Jonas Ekdahl");
	private static final List<String> THINGS = List.of("wall", "crane", "slipway", "lighthouse", "customs house",
			"eastern pier", "ferry deck", "fish market", "sluice", "road bridge", "tide gauge", "boat shed", "rope walk",
			"quarry railway", "pilot cutter", "salt store");
	private static final List<String> DEEDS = List.of("mended", "painted", "moved", "measured", "raised", "damaged",
			"drained", "rebuilt", "searched", "lowered");
	private static final List<String> PLACES = List.of("on the quay", "before the winter storms", "at Tellmark",
			"below the old town", "beside the cannery", "in the spring", "off Osterby", "near the school",
			"behind the chapel", "at low tide", "in the sound of Merrow", "by the northern gate");
	private static final int KEYS = 400;
	private static final int WARM = 60;

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		closeAll();
	}

	/** Keys arrive by the clock, whatever the window is doing, and each pause lets an analysis finish among them. */
	@Test
	void keystrokesInALongDraft() throws IOException {
		show(MapView.ID, MapView.class);
		DraftEditor editor = open(draft(10_000));
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		text.setFocus();
		text.setSelection(text.getCharCount() / 2);
		text.showSelection();
		List<Double> latencies = new ArrayList<>();
		List<Double> work = new ArrayList<>();
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		Queue<Long> struck = new ConcurrentLinkedQueue<>();
		long[] begun = new long[1];
		text.addVerifyKeyListener(key -> begun[0] = threads.getCurrentThreadCpuTime());
		ModifyListener typed = change -> {
			text.update();
			work.add((threads.getCurrentThreadCpuTime() - begun[0]) / 1e6);
			latencies.add((System.nanoTime() - struck.remove()) / 1e6);
			editor.review().refresh(); // so that an analysis runs while the next key is struck
		};
		text.addModifyListener(typed);
		// By the operating system, as keys come from a keyboard: they do not wait for what is only to be drawn.
		Person.does(person -> {
			for (int i = 0; i < KEYS; i++) {
				pause(i % 12 == 11 ? 450 : 70);
				struck.add(System.nanoTime());
				person.type(i % 6 == 5 ? " " : String.valueOf((char) ('a' + i % 26)));
			}
			person.until("all that was typed", () -> latencies.size() == KEYS);
		});
		text.removeModifyListener(typed);
		print("keystroke to repaint, 10,000 words, analysis running", latencies.subList(WARM, KEYS));
		print("processor time of that on the user interface thread", work.subList(WARM, KEYS));
		List<Double> shown = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			press(text, 'x');
			long before = threads.getCurrentThreadCpuTime();
			untilRead(editor);
			shown.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
		}
		print("processor time of showing what an analysis found there, " + editor.flags().size() + " flags", shown);
	}

	@Test
	void flagsAfterTyping() throws IOException {
		show(MapView.ID, MapView.class);
		DraftEditor editor = open(draft(1_000));
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		List<Double> latencies = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			text.setSelection(text.getCharCount() / 2);
			press(text, 'a');
			press(text, 'b');
			long struck = System.nanoTime();
			untilRead(editor);
			latencies.add((System.nanoTime() - struck) / 1e6);
		}
		print("typing stops to flags, 1,000 words", latencies.subList(10, 60));
	}

	private static void press(StyledText text, char c) {
		Event event = new Event();
		event.character = c;
		event.keyCode = c;
		text.notifyListeners(SWT.KeyDown, event);
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void print(String what, List<Double> latencies) {
		List<Double> sorted = latencies.stream().sorted().toList();
		System.out.printf("latency: %s: median %.1f ms, 95 in 100 %.1f ms, longest three %s ms (%d)%n", what,
				sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100),
				sorted.subList(sorted.size() - 3, sorted.size()).stream().map("%.1f"::formatted).toList(), sorted.size());
	}

	/** A story of that many words, with speakers, pronouns and a few faults in it. */
	private Path draft(int words) throws IOException {
		Random random = new Random(7);
		StringBuilder story = new StringBuilder("Marlow Haven to get a sea wall\n\n");
		int length = DraftFigures.words(story.toString());
		while (length < words) {
			String name = pick(random, NAMES);
			String thing = pick(random, THINGS);
			String deed = pick(random, DEEDS);
			String place = pick(random, PLACES);
			String paragraph = switch (random.nextInt(8)) {
				case 0 -> "Harbour Engineer " + name + " said the " + thing + " would be " + deed + " " + place + ".";
				case 1 -> "\u201cWe have waited for the " + thing + ",\u201d said " + name + " " + place + ".";
				case 2 -> name + " walked out to the " + thing + " " + place + ". The workers there had just " + deed
						+ " it, and went on until dark.";
				case 3 -> "The " + thing + " was " + deed + " " + place + ", where the council had met in the rain.";
				case 4 -> "However, the islanders were never asked whether the " + thing + " should be " + deed + ".";
				case 5 -> "A ferry brought the " + thing + " across the sound to be " + deed + " " + place + ".";
				case 6 -> name + " was pleased. \u201cThe " + thing + " is safe " + place + "\u201d, the engineer said.";
				default -> "The harbour fund has paid for the " + thing + ", which storms had " + deed + " " + place + ".";
			};
			story.append(paragraph).append("\n\n");
			length += DraftFigures.words(paragraph);
		}
		return Files.writeString(folder.resolve("long.txt"), story);
	}

	private static String pick(Random random, List<String> words) {
		return words.get(random.nextInt(words.size()));
	}
}
