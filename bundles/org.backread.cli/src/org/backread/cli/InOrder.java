package org.backread.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tasks on several threads and hands over their results in the order of the tasks, on the thread that adds them. No more
 * tasks are under way than keep the threads busy, so that memory stays constant however many there are.
 */
final class InOrder<T> implements AutoCloseable {
	/** Tasks under way at once, a thread: enough to keep it busy while the output waits for a long one. */
	private static final int AHEAD = 16;

	private final ExecutorService workers;
	private final int most;
	private final Sink<T> sink;
	private final Deque<Future<T>> underWay = new ArrayDeque<>();

	/** Takes the results. */
	@FunctionalInterface
	interface Sink<T> {
		void take(T result) throws IOException;
	}

	/** @param threads at least 1 */
	InOrder(int threads, Sink<T> sink) {
		this.workers = Executors.newFixedThreadPool(threads);
		this.most = AHEAD * threads;
		this.sink = sink;
	}

	/** Adds a task; when enough are under way, waits for the oldest and hands its result over. */
	void add(Callable<T> task) throws IOException, InterruptedException {
		underWay.add(workers.submit(task));
		if (underWay.size() >= most) {
			takeOldest();
		}
	}

	/** Waits for all tasks and hands their results over. */
	void finish() throws IOException, InterruptedException {
		while (!underWay.isEmpty()) {
			takeOldest();
		}
	}

	private void takeOldest() throws IOException, InterruptedException {
		try {
			sink.take(underWay.remove().get());
		} catch (ExecutionException e) {
			switch (e.getCause()) {
				case IOException io -> throw io;
				case RuntimeException runtime -> throw runtime;
				case Error error -> throw error;
				default -> throw new UncheckedIOException(new IOException(e.getCause()));
			}
		}
	}

	/** Stops what has not been handed over. */
	@Override
	public void close() {
		workers.shutdownNow();
		workers.close();
	}
}
