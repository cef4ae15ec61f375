package org.backread.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs commands where there is no network device, not even the loopback address. What they try to send all the same is counted
 * by the kernel, questions to name servers included.
 */
final class NoNetwork {
	/** Runs the command, leaves the kernel's counters in the file that is its own name, and passes the exit code on. */
	private static final String COUNTED = "\"$@\"; code=$?; cat /proc/net/snmp /proc/net/snmp6 >\"$0\"; exit $code";
	private static final List<String> PACKETS = List.of("OutRequests", "OutNoRoutes");

	private NoNetwork() {
	}

	/** @return whether this machine lets a process be without a network: some allow that to root only, some to nobody */
	static boolean isPossible() throws InterruptedException {
		try {
			return new ProcessBuilder("unshare", "--map-root-user", "--net", "true").start().waitFor() == 0;
		} catch (IOException e) {
			return false; // no such program
		}
	}

	/**
	 * Runs a command to its end; fails the test unless it ends well.
	 *
	 * @return how many packets it tried to send
	 */
	static int attempts(Child command) throws IOException, InterruptedException {
		Path counters = Files.createTempFile("counters", ".txt");
		try {
			command.through("unshare", "--map-root-user", "--net", "sh", "-c", COUNTED, counters.toString()).succeeds();
			return sent(Files.readAllLines(counters));
		} finally {
			Files.delete(counters);
		}
	}

	/** Adds up the packets of IPv4, a line of names and one of values, and of IPv6, a name and a value a line. */
	private static int sent(List<String> counters) {
		int sent = 0;
		List<String> names = List.of();
		for (String line : counters) {
			List<String> words = Arrays.asList(line.split("\\s+"));
			if (words.getFirst().startsWith("Ip6") && PACKETS.contains(words.getFirst().substring("Ip6".length()))) {
				sent += Integer.parseInt(words.getLast());
			} else if (words.getFirst().equals("Ip:") && names.isEmpty()) {
				names = words;
			} else if (words.getFirst().equals("Ip:")) {
				for (String packets : PACKETS) {
					sent += Integer.parseInt(words.get(names.indexOf(packets)));
				}
			}
		}
		return sent;
	}
}
