package org.backread.review.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

/** A file that cannot be read is refused in a sentence that says where and why, and left as it is. */
class RefusedReviewTest extends SidecarTest {
	@Test
	void aReviewCutOffAnywhereIsRefused() throws IOException {
		byte[] whole = store.encode(Reviews.full());
		int end = new String(whole, StandardCharsets.ISO_8859_1).trim().length();
		for (int length = 0; length < end; length += 97) {
			ReviewFormatException refused = assertRefused(Arrays.copyOf(whole, length), "cannot be read, line ");
			assertTrue(refused.line() > 0, refused.getMessage());
		}
	}

	@Test
	void garbageIsRefused() throws IOException {
		assertRefused("Not XML at all", "line 1");
		assertRefused(new byte[] { 0, 1, 2, (byte) 0xff, 0, 0x3c }, "line 1");
		assertRefused(new byte[0], "line 1");
		assertRefused("<html/>", "not a Backread review");
		assertRefused(review("\uFFFF"), "line 3");
	}

	@Test
	void otherEncodingsThanDeclaredAreRefused() throws IOException {
		assertRefused(review("<signOffs who='É'/>").getBytes(StandardCharsets.ISO_8859_1), "encoding");
		assertRefused(review("").replace("UTF-8", "x-harbour"), "encoding");
	}

	@Test
	void aDoctypeIsRefusedAndNothingItNamesIsRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "confidential");
		assertRefused("<?xml version='1.0'?>\n<!DOCTYPE r [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>\n"
				+ review("<signOffs who='&x;'/>").lines().skip(1).reduce("", (a, b) -> a + "\n" + b), "DOCTYPE");
		assertRefused("<!DOCTYPE r SYSTEM '" + secret.toUri() + "'><r/>", "DOCTYPE");
	}

	@Test
	void whatTheModelDoesNotKnowIsRefused() throws IOException {
		assertEquals(3, assertRefused(review("<rumours/>"), "rumours").line());
		assertEquals(3, assertRefused(review("<decisions mood='glum'/>"), "mood").line());
		assertEquals(3, assertRefused(review("<decisions kind='forgiven'/>"), "forgiven").line());
		assertEquals(3, assertRefused(review("<decisions when='yesterday'/>"), "yesterday").line());
		assertEquals(3, assertRefused(review("<decisions xsi:type='review:SignOff'/>"), "").line());
		assertRefused(review("<decisions xsi:type='other:Thing' xmlns:other='http://example.org/other'/>"), "other");
	}

	@Test
	void theMessageStaysShortWhateverTheFileHolds() throws IOException {
		String value = "late&#xA;&#x9;".repeat(1000);
		ReviewFormatException refused = assertRefused(review("<decisions when='" + value + "'/>"), "late late");
		assertTrue(refused.getMessage().length() < 500 + sidecar.toString().length(), refused.getMessage());
	}

	/** Spaces once took the square of their number. */
	@Test
	void aLongRunOfOneCharacterIsRefusedLikeAnyOther() throws IOException {
		for (String run : List.of(" ", "(", "(, 1, 1", ".")) {
			assertEquals(3, assertRefused(review("<decisions kind='" + run.repeat(400_000) + "x'/>"), "Value").line(), run);
		}
	}

	@Test
	void whatIsIncompleteIsRefused() throws IOException {
		assertRefused(review("<decisions rule='honorific'/>"), "when");
		assertRefused(review("<claims note='no place'/>"), "anchor");
		assertRefused(review("<signOffs who='Desk' when='2026-03-01T17:05:00Z' textHash='0'>"
				+ "<open>2<xmi:XMI/> warnings</open></signOffs>"), "stood open");
	}

	@Test
	void referencesThatLeadNowhereOrOutsideAreRefused() throws IOException {
		String decision = "<decisions rule='honorific' when='2026-03-01T17:05:00Z' ";
		Path other = folder.resolve("other.review");
		Files.writeString(other, review(decision + "/>"));
		assertRefused(review(decision + "reopens='//@decisions.7'/>"), "//@decisions.7");
		assertRefused(review(decision + "><reopens href='" + other.toUri() + "#//@decisions.0'/></decisions>"),
				"another file");
		assertRefused(review("<decisions href='" + other.toUri() + "#//@decisions.0'/>"), "another file");
		assertRefused(review(decision + "reopens='//@claims.0'/><claims><anchor quote='q'/></claims>"), "");
	}

	@Test
	void noAddressInAFileIsEverAsked() throws IOException {
		List<String> asked = new CopyOnWriteArrayList<>();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			asked.add(exchange.getRequestURI().toString());
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		try {
			String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/other";
			String foreign = "<decisions xmlns:other='" + address + "' xsi:schemaLocation='" + address + " " + address
					+ ".ecore' xsi:type='other:Thing'/>";
			assertRefused(review(foreign), "not those of a review");
			assertRefused(review("<decisions href='" + address + "#/'/>"), "another file");
			assertRefused("<!DOCTYPE r SYSTEM '" + address + ".dtd'><r/>", "DOCTYPE");
		} finally {
			server.stop(0);
		}
		assertEquals(List.of(), asked);
	}

	@Test
	void aFileTooLargeIsRefused() throws IOException {
		byte[] content = new byte[(32 << 20) + 1];
		Arrays.fill(content, (byte) ' ');
		assertRefused(content, "larger than 32 MB");
	}

	// Versions

	@Test
	void aNewerFileIsRefusedWhateverItHolds() throws IOException {
		String newer = review(ReviewStore.VERSION + 1, "<rumours/>");
		Files.writeString(sidecar, newer);

		NewerReviewException refused = assertThrows(NewerReviewException.class, () -> store.load(sidecar));

		assertTrue(refused.getMessage().contains(sidecar.toString()), refused.getMessage());
		assertTrue(refused.getMessage().contains("version " + (ReviewStore.VERSION + 1)), refused.getMessage());
		assertTrue(refused.getMessage().contains("update Backread"), refused.getMessage());
		assertEquals(newer, Files.readString(sidecar));
	}

	@Test
	void aFileWithoutVersionIsRefused() throws IOException {
		assertRefused(review(1, "").replace(" version=\"1\"", ""), "version is missing");
		assertRefused(review(0, ""), "version is missing");
		assertRefused(review(1, "").replace(" version=\"1\"", " version=\"99999999999\""), "version is missing");
	}
}
