package org.backread.ui.tests;

import static org.backread.ui.tests.Workbench.closeAll;
import static org.backread.ui.tests.Workbench.open;
import static org.backread.ui.tests.Workbench.page;
import static org.backread.ui.tests.Workbench.show;
import static org.backread.ui.tests.Workbench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.backread.ui.drawing.Chart.Spot;
import org.backread.ui.drawing.PictureFile;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.voices.Lane;
import org.backread.ui.voices.Statement;
import org.backread.ui.voices.VoicesView;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The Voices view draws who speaks where, leads to the words, and says the same as a table. */
@ExtendWith(QuietLog.class)
class VoicesViewTest {
	private static final String BRANDT = "the quay had to be closed at once";
	private static final String STORY = String.join("\n\n",
			"Harbour Engineer Lucas Brandt said " + BRANDT + ".",
			"The wall will be built in three stages before the winter storms.",
			"\"We have waited long enough,\" said Mayor Ingrid Vey, who signed the order on Friday.",
			"Brandt said the first stones would come in March.",
			"The cranes came by ship from the mainland in the autumn.",
			"The harbour fund has paid for most of the work so far.",
			"A ferry will carry the stones across the sound from the quarry.",
			"\"Nobody asked the fishermen,\" he added.", "");

	@TempDir
	Path folder;
	private VoicesView view;

	@BeforeEach
	void showView() {
		view = show(VoicesView.ID, VoicesView.class);
	}

	@AfterEach
	void close() {
		view.showAsTable(false);
		closeAll();
	}

	@Test
	void saysWhenThereIsNothingToDraw() throws IOException {
		assertEquals("Open a draft to see it drawn.", view.emptyMessage());
		open(Files.writeString(folder.resolve("silent.txt"), "The bridge closed in October.\n"));
		assertEquals("Nobody is quoted or reported in this draft.", view.emptyMessage());
	}

	@Test
	void everyStatementHasAMarkAndOrphansALaneOfTheirOwn() throws IOException {
		DraftEditor editor = open(draft());
		assertNull(view.emptyMessage());
		List<Lane> lanes = Lane.of(editor.review().analysis().orElseThrow());
		assertEquals(List.of("Nobody named", "Lucas Brandt", "Ingrid Vey"), lanes.stream().map(Lane::name).toList());
		assertTrue(lanes.getFirst().orphaned());
		for (Lane lane : lanes) {
			for (Statement statement : lane.statements()) {
				assertNotNull(spot(lane.name() + ", paragraph " + statement.paragraph() + ":"));
			}
		}
		Spot brandt = spot("Lucas Brandt, paragraph 1:");
		Spot vey = spot("Ingrid Vey, paragraph 3:");
		assertTrue(brandt.bounds().y < vey.bounds().y && brandt.bounds().x < vey.bounds().x);
		assertTrue(brandt.description().contains("8 words, reported"), brandt.description());
		assertTrue(vey.description().contains("direct"), vey.description());
	}

	@Test
	void aClickLeadsToTheWordsAndADoubleClickIntoTheDraft() throws IOException {
		DraftEditor editor = open(draft());
		page().activate(view);
		Spot brandt = spot("Lucas Brandt, paragraph 1:");
		mouse(brandt, SWT.MouseDown);
		assertEquals(BRANDT, selected(editor));
		assertSame(view, page().getActivePart());
		mouse(brandt, SWT.MouseDoubleClick);
		assertSame(editor, page().getActivePart());
	}

	@Test
	void keysWalkFromMarkToMark() throws IOException {
		DraftEditor editor = open(draft());
		page().activate(view);
		key(SWT.HOME, (char) 0);
		view.chart().choose(spot("Lucas Brandt, paragraph 1:"), false);
		key(SWT.ARROW_DOWN, (char) 0);
		assertEquals("the first stones would come in March", selected(editor));
		assertTrue(view.chart().chosen().description().startsWith("Lucas Brandt, paragraph 4:"));
		key(SWT.ARROW_UP, (char) 0);
		key(SWT.ARROW_RIGHT, (char) 0);
		assertTrue(selected(editor).contains("We have waited long enough"), selected(editor));
		key(SWT.CR, SWT.CR);
		assertSame(editor, page().getActivePart());
	}

	@Test
	void theTableSaysTheSame() throws IOException {
		DraftEditor editor = open(draft());
		view.showAsTable(true);
		TreeItem[] speakers = view.viewer().getTree().getItems();
		assertEquals(List.of("Nobody named", "Lucas Brandt", "Ingrid Vey"),
				Stream.of(speakers).map(TreeItem::getText).toList());
		assertEquals(List.of(BRANDT, "the first stones would come in March"),
				Stream.of(speakers[1].getItems()).map(TreeItem::getText).toList());
		assertEquals("4", speakers[1].getItem(1).getText(3));
		view.viewer().setSelection(new StructuredSelection(speakers[1].getItem(1).getData()));
		Event enter = new Event();
		enter.widget = view.viewer().getTree();
		view.viewer().getTree().notifyListeners(SWT.DefaultSelection, enter);
		assertEquals("the first stones would come in March", selected(editor));
	}

	@Test
	void thePictureCanBeSaved() throws Exception {
		DraftEditor editor = open(draft());
		PictureFile picture = new PictureFile(view.chart().canvas().getDisplay(), view.chart().canvas().getFont(),
				view.layout());
		byte[] svg = picture.content(editor.review().analysis().orElseThrow(), "voices.SVG");
		Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
		assertEquals("svg", xml.getDocumentElement().getTagName());
		assertTrue(xml.getDocumentElement().getTextContent().contains("Nobody"));
		ImageData png = new ImageData(
				new ByteArrayInputStream(picture.content(editor.review().analysis().orElseThrow(), "voices.png")));
		assertTrue(png.width > 500 && png.height > 500, png.width + " x " + png.height);
	}

	@Test
	void thePictureFitsThePageItIsPrintedOn() throws IOException {
		DraftEditor editor = open(draft());
		Image paper = new Image(canvas().getDisplay(), 600, 400); // wide, the drawing is tall
		GC gc = new GC(paper);
		try {
			new PictureFile(canvas().getDisplay(), canvas().getFont(), view.layout()).print(
					editor.review().analysis().orElseThrow(), gc, new Rectangle(40, 20, 500, 300));
			Rectangle ink = ink(paper.getImageData(100));
			assertTrue(ink.x >= 40 && ink.y >= 20 && ink.x + ink.width <= 540, "on the page: " + ink);
			assertTrue(ink.y + ink.height <= 320 && ink.height > 240, "as high as the page: " + ink);
		} finally {
			gc.dispose();
			paper.dispose();
		}
	}

	@Test
	void followsTheDraftInFront() throws IOException {
		open(draft());
		DraftEditor other = open(Files.writeString(folder.resolve("other.txt"), "\"Hammers again,\" said Marta Solheim.\n"));
		assertNotNull(spot("Marta Solheim, paragraph 1:"));
		page().closeEditor(other, false);
		until("the first draft", () -> spots("Lucas Brandt, paragraph 1:").findAny().isPresent());
	}

	private Spot spot(String description) {
		return spots(description).findFirst().orElseThrow(() -> new AssertionError(
				"no " + description + " among " + view.chart().chart().spots().stream().map(Spot::description).toList()));
	}

	private Stream<Spot> spots(String description) {
		return view.chart().chart().spots().stream().filter(spot -> spot.description().startsWith(description));
	}

	private void mouse(Spot spot, int type) {
		Event event = new Event();
		event.type = type;
		event.button = 1;
		event.x = spot.bounds().x + 2;
		event.y = spot.bounds().y + 2;
		canvas().notifyListeners(type, event);
	}

	private void key(int code, char character) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		canvas().notifyListeners(SWT.KeyDown, event);
	}

	/** @return the smallest rectangle outside of which everything is white */
	private static Rectangle ink(ImageData page) {
		Rectangle ink = null;
		for (int y = 0; y < page.height; y++) {
			for (int x = 0; x < page.width; x++) {
				if (!page.palette.getRGB(page.getPixel(x, y)).equals(new RGB(255, 255, 255))) {
					Rectangle dot = new Rectangle(x, y, 1, 1);
					ink = ink == null ? dot : ink.union(dot);
				}
			}
		}
		assertNotNull(ink, "nothing on the page");
		return ink;
	}

	private Canvas canvas() {
		return view.chart().canvas();
	}

	private static String selected(DraftEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}

	private Path draft() throws IOException {
		return Files.writeString(folder.resolve("draft.txt"), STORY);
	}
}
