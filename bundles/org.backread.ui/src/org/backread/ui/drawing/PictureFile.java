package org.backread.ui.drawing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.backread.engine.Analysis;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Display;

/** A chart on paper or in a file: in the colours for paper, and as large as it is easy to read. UI thread only. */
public final class PictureFile {
	private static final Point ROOM = new Point(900, 1200);
	/** What a picture's pixels are enlarged by, so that it is sharp in print. */
	private static final int SHARPER = 2;

	private final Display display;
	private final Font font;
	private final Chart.Layout layout;

	/**
	 * @param display the display
	 * @param font    the type
	 * @param layout  lays the chart out
	 */
	public PictureFile(Display display, Font font, Chart.Layout layout) {
		this.display = display;
		this.font = font;
		this.layout = layout;
	}

	/**
	 * @param analysis the draft
	 * @param name     the file's name, whose ending tells the format: {@code .svg}, else PNG
	 * @return what to write into the file
	 */
	public byte[] content(Analysis analysis, String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".svg") ? svg(analysis) : png(analysis);
	}

	private byte[] svg(Analysis analysis) {
		GC gc = new GC(display);
		Type type = new Type(display, gc, font);
		try {
			Drawing drawing = layout.of(analysis, ROOM, type).drawing();
			return new SvgWriter(Palette.print(), type).write(drawing).getBytes(StandardCharsets.US_ASCII);
		} finally {
			type.dispose();
			gc.dispose();
		}
	}

	private byte[] png(Analysis analysis) {
		Image image = image(analysis);
		try {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData(100) };
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			loader.save(bytes, SWT.IMAGE_PNG);
			return bytes.toByteArray();
		} finally {
			image.dispose();
		}
	}

	/** Prints the chart on one page, as large as it fits. */
	public void print(Analysis analysis, Printer printer, String jobName) {
		if (!printer.startJob(jobName)) {
			return;
		}
		if (printer.startPage()) {
			GC gc = new GC(printer);
			try {
				print(analysis, gc, printer.getClientArea());
			} finally {
				gc.dispose();
			}
			printer.endPage();
		}
		printer.endJob();
	}

	/**
	 * Draws the chart on a page from its upper left corner, as large as it fits.
	 *
	 * @param gc   draws on the page
	 * @param page what of it can be printed on, in its own pixels
	 */
	public void print(Analysis analysis, GC gc, Rectangle page) {
		Image image = image(analysis);
		// A picture and not the shapes: a printer's fonts have other sizes than those the chart was laid out in.
		Image onPaper = new Image(gc.getDevice(), image.getImageData(100));
		try {
			Rectangle size = onPaper.getBounds();
			float scale = Math.min((float) page.width / size.width, (float) page.height / size.height);
			gc.drawImage(onPaper, 0, 0, size.width, size.height, page.x, page.y, (int) (size.width * scale),
					(int) (size.height * scale));
		} finally {
			onPaper.dispose();
			image.dispose();
		}
	}

	private Image image(Analysis analysis) {
		GC measure = new GC(display);
		Type type = new Type(display, measure, font);
		Drawing drawing = layout.of(analysis, ROOM, type).drawing();
		Image image = new Image(display, drawing.width() * SHARPER, drawing.height() * SHARPER);
		GC gc = new GC(image);
		Transform larger = new Transform(display);
		try {
			larger.scale(SHARPER, SHARPER);
			gc.setTransform(larger);
			new Painter(gc, Palette.print(), type).paint(drawing);
		} finally {
			larger.dispose();
			gc.dispose();
			type.dispose();
			measure.dispose();
		}
		return image;
	}
}
