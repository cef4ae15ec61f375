package org.backread.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Serves a folder over http on this machine alone, well or badly. */
final class SiteServer implements AutoCloseable {
	private final Path root;
	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final AtomicInteger artifacts = new AtomicInteger();
	private final CountDownLatch held = new CountDownLatch(1);

	private volatile int served = Integer.MAX_VALUE;
	private volatile boolean holds;

	/** @param root the folder whose files are served */
	SiteServer(Path root) throws IOException {
		this.root = root;
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.setExecutor(threads);
		server.start();
	}

	/** @return the address of a folder below the root; it ends with a slash */
	URI address(String folder) {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + folder + "/");
	}

	/** From now on, breaks off in the middle of every jar after so many of them. */
	void dieAfter(int jars) {
		artifacts.set(0);
		served = jars;
	}

	/** From now on, never ends the answer for any jar after so many of them. */
	void hangAfter(int jars) {
		dieAfter(jars);
		holds = true;
	}

	/** Answers all requests in full again. */
	void recover() {
		served = Integer.MAX_VALUE;
		holds = false;
	}

	/** Waits until a request hangs that {@link #hangAfter} is about; fails when the time is over before. */
	void awaitHanging(Duration limit) throws InterruptedException {
		assertTrue(held.await(limit.toMillis(), TimeUnit.MILLISECONDS), "nobody asked for so many jars");
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			Path file = root.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
			if (!file.startsWith(root) || !Files.isRegularFile(file)) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			byte[] content = Files.readAllBytes(file);
			if (exchange.getRequestMethod().equals("HEAD")) {
				exchange.sendResponseHeaders(200, -1);
				return;
			}
			boolean breaksOff = file.toString().matches(".*/(plugins|features|binary)/.*") && artifacts.incrementAndGet() > served;
			exchange.sendResponseHeaders(200, content.length);
			try (OutputStream body = exchange.getResponseBody()) {
				body.write(content, 0, breaksOff ? content.length / 2 : content.length);
				if (breaksOff) {
					body.flush();
					awaitEnd();
				}
			}
		}
	}

	/** Stays until this server is closed, where an answer is to hang. */
	private void awaitEnd() {
		if (holds) {
			held.countDown();
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public void close() {
		threads.shutdownNow();
		server.stop(0);
	}
}
