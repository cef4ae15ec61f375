package org.backread.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** Measures a warm piece of work by the clock and by processor time, alike for Backread and for a peer on another class path. */
public final class MedianTime {
	private static final int WARM_UP = 40;
	private static final int MEASURED = 21;

	private MedianTime() {
	}

	/** What is measured. */
	public interface Work {
		/** Does it once. */
		void run() throws Exception;
	}

	/**
	 * Does the work often enough to be warm, then measures it; prints one line: name, median by the clock and of this
	 * thread's processor time, in milliseconds, parted by tabs.
	 *
	 * @param name what the line begins with
	 * @param work does all of its work on the thread that calls it
	 */
	public static void print(String name, Work work) throws Exception {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long[] clock = new long[MEASURED];
		long[] processor = new long[MEASURED];
		for (int i = -WARM_UP; i < MEASURED; i++) {
			long clockBefore = System.nanoTime();
			long processorBefore = threads.getCurrentThreadCpuTime();
			work.run();
			if (i >= 0) {
				processor[i] = threads.getCurrentThreadCpuTime() - processorBefore;
				clock[i] = System.nanoTime() - clockBefore;
			}
		}
		Arrays.sort(clock);
		Arrays.sort(processor);
		System.out.printf(Locale.ROOT, "%s\t%.1f\t%.1f%n", name, clock[MEASURED / 2] / 1e6, processor[MEASURED / 2] / 1e6);
	}
}
