package org.backread.product.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Serves a folder over http on this machine alone, well or badly. */
final class SiteServer implements AutoCloseable {
	private final Path root;
	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();

	private volatile Predicate<Path> breaksOff = file -> false;
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
		AtomicInteger asked = new AtomicInteger();
		breaksOff = file -> file.toString().matches(".*/(plugins|features|binary)/.*") && asked.incrementAndGet() > jars;
	}

	/** From now on, never ends the answer for this file. */
	void hangAt(String name) {
		breaksOff = file -> file.endsWith(name);
		holds = true;
	}

	/** Answers all requests in full again. */
	void recover() {
		breaksOff = file -> false;
		holds = false;
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
			boolean half = breaksOff.test(file);
			exchange.sendResponseHeaders(200, content.length);
			try (OutputStream body = exchange.getResponseBody()) {
				body.write(content, 0, half ? content.length / 2 : content.length);
				if (half) {
					body.flush();
					awaitEnd();
				}
			}
		}
	}

	/** Stays until this server is closed, where an answer is to hang. */
	private void awaitEnd() {
		if (holds) {
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
