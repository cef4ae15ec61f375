package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.engine.text.KnownRole;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Span;
import org.backread.review.Origin;
import org.backread.review.Review;
import org.backread.review.store.ReviewStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftImportTest {
	private static final Instant NOW = Instant.parse("2026-03-01T17:05:00Z");
	private static final String PAGE = """
			<html><head><meta name="author" content="Ingrid Vey"></head><body><h1>Harbour wall fails</h1><p>The wall has failed its inspection, the council said.</p>
			<ul><li>One</li></ul><h2>Money</h2><img src="x"><p>Work could begin in June, if the council votes for the money.</p></body></html>""";

	@TempDir
	private Path folder;
	private final ReviewStore store = new ReviewStore();
	private final DraftImport drafts = new DraftImport(store);

	private Path imported() throws IOException {
		Path target = folder.resolve("page.txt");
		drafts.write(Drafts.read("page.html", PAGE), "page.html", NOW, target);
		return target;
	}

	private Review review(Path draft) throws IOException {
		return store.load(ReviewStore.sidecarOf(draft)).review();
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static List<String> shown(String text, List<KnownRole> roles) {
		return roles.stream().map(known -> known.role() + ": " + known.span().of(text)).collect(Collectors.toList());
	}

	@Test
	void whatTheSourceToldIsKeptBesideTheDraft() throws IOException {
		Path draft = imported();
		assertEquals("Harbour wall fails\n\nThe wall has failed its inspection, the council said.\n\n\u2022 One\n\nMoney\n\n"
				+ "Work could begin in June, if the council votes for the money.\n", Files.readString(draft));
		Origin origin = review(draft).getOrigin();
		assertEquals("page.html", origin.getFile());
		assertEquals(NOW, origin.getImported());
		assertEquals(Optional.of(DraftFormat.HTML), DraftOrigin.format(review(draft)));
		assertEquals(List.of("headline=Harbour wall fails", "byline=Ingrid Vey"), origin.getDetails().stream().map(detail -> detail.getName() + "=" + detail.getValue()).toList());
		assertEquals(List.of("1 picture left out"), origin.getNotices());
		assertEquals(List.of("page.txt", "page.txt.review"), files(), "nothing else is left in the folder");
	}

	@Test
	void rolesAreFoundAgainAfterAnEdit() throws IOException {
		Path draft = imported();
		String text = Files.readString(draft);
		assertEquals(List.of("HEADLINE: Harbour wall fails", "LIST_ITEM: \u2022 One", "SUBHEAD: Money"), shown(text, DraftOrigin.roles(review(draft), text)));
		String edited = text.replace("The wall has failed", "On Friday the wall failed").replace("\u2022 One\n\n", "");
		assertEquals(List.of("HEADLINE: Harbour wall fails", "SUBHEAD: Money"), shown(edited, DraftOrigin.roles(review(draft), edited)));
		assertEquals(List.of(), DraftOrigin.roles(store.load(folder.resolve("none.txt.review")).review(), text));
	}

	@Test
	void everyRoleComesBackAsItWas() throws IOException {
		StringBuilder text = new StringBuilder();
		List<KnownRole> roles = new ArrayList<>();
		for (ParagraphRole role : ParagraphRole.values()) {
			int start = text.length();
			text.append("A paragraph of its own, number ").append(role.ordinal()).append(" of all of them");
			roles.add(new KnownRole(new Span(start, text.length()), role));
			text.append("\n\n");
		}
		Path target = folder.resolve("all.txt");
		drafts.write(new Draft(text.toString(), DraftFormat.WORD, roles, Map.of(), List.of()), null, NOW, target);
		assertEquals(roles, DraftOrigin.roles(review(target), text.toString()));
	}

	@Test
	void rolesFollowTheirParagraphsWhereverTheyAreMoved() throws IOException {
		Path draft = imported();
		String text = Files.readString(draft);
		String moved = text.replace("Money\n\n", "") + "\nMoney\n\nHarbour wall fails, too\n";
		List<String> roles = shown(moved, DraftOrigin.roles(review(draft), moved));
		assertEquals(List.of("HEADLINE: Harbour wall fails", "LIST_ITEM: \u2022 One", "SUBHEAD: Money"), roles);
	}

	@Test
	void aTextThatIsNoArticleHasABoundedRecord() throws IOException {
		String item = "<nitf><body><body.content>" + "<p>The wall has failed.</p>".repeat(5_000) + "</body.content></body></nitf>";
		Path target = folder.resolve("long.txt");
		drafts.write(Drafts.read("long.xml", item), "long.xml", NOW, target);
		assertEquals(1_000, DraftOrigin.roles(review(target), Files.readString(target)).size());
	}

	@Test
	void plainTextNeedsNoRecord() throws IOException {
		Path target = folder.resolve("story.txt");
		drafts.write(Drafts.read("story.txt", "Tolls rise."), "story.txt", NOW, target);
		assertEquals(List.of("story.txt"), files());
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		Path draft = imported();
		Files.writeString(draft, "edited");
		assertThrows(FileAlreadyExistsException.class, this::imported);
		assertEquals("edited", Files.readString(draft));
		Files.delete(draft);
		assertThrows(FileAlreadyExistsException.class, this::imported, "the record of a draft that went astray");
		assertEquals(List.of("page.txt.review"), files());
	}

	@Test
	void aFolderThatIsMissingLeavesNothingBehind() {
		assertThrows(IOException.class, () -> drafts.write(Drafts.read("page.html", PAGE), "page.html", NOW, folder.resolve("none/page.txt")));
		assertFalse(Files.exists(folder.resolve("none")));
	}

	@Test
	void namesAreFree() throws IOException {
		assertEquals(folder.resolve("page.txt"), DraftImport.freeName(folder, "C:\\wires\\page.html"));
		imported();
		assertTrue(DraftImport.isTaken(folder.resolve("page.txt")));
		assertEquals(folder.resolve("page-2.txt"), DraftImport.freeName(folder, "page.html"));
		Files.writeString(folder.resolve("page-2.txt.review"), "x");
		assertEquals(folder.resolve("page-3.txt"), DraftImport.freeName(folder, "page.docx"));
		assertEquals(folder.resolve(".hidden.txt"), DraftImport.freeName(folder, ".hidden"));
	}
}
