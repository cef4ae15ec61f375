package org.backread.coherence;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

import org.backread.engine.language.PassageEncoder;

/** A process that reads passages and loads the model in several threads, again and again. It prints a line when one of them has loaded it. */
public final class EndlessReader {
	private static final int LOADING = 3;
	private static final CountDownLatch LOADED = new CountDownLatch(1);

	private EndlessReader() {
	}

	/** @param args none */
	public static void main(String[] args) throws IOException, InterruptedException {
		PassageEncoder encoder = new MiniLmLoader().load();
		new Thread(() -> {
			while (true) {
				encoder.encode("The ferry carries forty cars.");
			}
		}).start();
		for (int i = 0; i < LOADING; i++) {
			new Thread(EndlessReader::load).start();
		}
		LOADED.await();
		System.out.println("reading");
	}

	private static void load() {
		try {
			while (true) {
				new MiniLmLoader().load();
				LOADED.countDown();
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
