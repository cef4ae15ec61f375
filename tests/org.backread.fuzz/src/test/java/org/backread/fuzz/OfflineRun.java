package org.backread.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Runs the whole corpus in a process in which a socket cannot be opened, and counts the attempts. */
public final class OfflineRun {
	/** What is printed last if nothing was tried. */
	static final String QUIET = "attempts to reach the network: 0";

	private static final AtomicInteger ATTEMPTS = new AtomicInteger();

	private OfflineRun() {
	}

	/** @param arguments the folder of the corpus */
	public static void main(String[] arguments) throws Exception {
		Socket.setSocketImplFactory(() -> {
			ATTEMPTS.incrementAndGet();
			throw new UnsupportedOperationException("no sockets here");
		});
		// URL connections ask it first, even those that would use no socket of java.net.
		ProxySelector.setDefault(new ProxySelector() {
			@Override
			public List<java.net.Proxy> select(URI uri) {
				ATTEMPTS.incrementAndGet();
				throw new UnsupportedOperationException("no connections here: " + uri);
			}

			@Override
			public void connectFailed(URI uri, SocketAddress address, IOException failure) {
				// nothing gets so far
			}
		});
		watches();
		for (Class<?> target : Targets.ALL) {
			try (Stream<Path> inputs = Files.list(Path.of(arguments[0], target.getSimpleName()))) {
				for (Path input : inputs.sorted().toList()) {
					target.getMethod("fuzzerTestOneInput", byte[].class).invoke(null, Files.readAllBytes(input));
				}
			}
		}
		System.out.println("attempts to reach the network: " + ATTEMPTS);
	}

	/** Fails if an attempt goes unseen. */
	private static void watches() throws UnknownHostException {
		InetAddress here = InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 });
		try (Socket socket = new Socket(here, 9)) {
			throw new AssertionError("a socket was opened: " + socket);
		} catch (IOException | UnsupportedOperationException e) {
			if (ATTEMPTS.getAndSet(0) == 0) {
				throw new AssertionError("an attempt went unseen", e);
			}
		}
	}
}
