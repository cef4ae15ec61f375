package org.backread.ui.drawing;

import org.backread.ui.drawing.Drawing.Box;
import org.backread.ui.drawing.Drawing.Rule;
import org.backread.ui.drawing.Drawing.Shape;
import org.backread.ui.drawing.Drawing.Words;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Writes a drawing as SVG 1.1. */
public final class SvgWriter {
	private final Palette palette;
	private final Type type;
	private final int lineHeight;
	private final StringBuilder svg = new StringBuilder();

	/**
	 * @param palette the colours
	 * @param type    the type in which the drawing was laid out
	 */
	public SvgWriter(Palette palette, Type type) {
		this.palette = palette;
		this.type = type;
		lineHeight = type.height();
	}

	/** @return the file's content, without characters outside ASCII that some programs would misread */
	public String write(Drawing drawing) {
		svg.setLength(0);
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(drawing.width()).append("\" height=\"")
				.append(drawing.height()).append("\" font-family=\"sans-serif\" font-size=\"")
				.append(Math.round(lineHeight * 0.78f)).append("\" role=\"img\">\n");
		title(drawing.title());
		rect(new Rectangle(0, 0, drawing.width(), drawing.height()), 0, Ink.PAPER, null, null);
		drawing.shapes().forEach(this::write);
		return svg.append("</svg>\n").toString();
	}

	private void write(Shape shape) {
		switch (shape) {
			case Box box -> rect(box.bounds(), box.round(), box.fill(), box.line(), box.title());
			case Rule rule -> svg.append("<path d=\"M").append(rule.x1()).append(".5 ").append(rule.y1()).append(".5L")
					.append(rule.x2()).append(".5 ").append(rule.y2()).append(".5\" stroke=\"").append(hex(rule.ink()))
					.append("\"/>\n");
			case Words words -> {
				svg.append("<text x=\"").append(words.x()).append("\" y=\"")
						.append(words.y() + Math.round(lineHeight * 0.78f)).append("\" fill=\"")
						.append(hex(words.ink())).append(words.bold() ? "\" font-weight=\"bold\">" : "\">");
				escape(words.shown(type));
				svg.append("</text>\n");
			}
		}
	}

	private void rect(Rectangle b, int round, Ink fill, Ink line, String title) {
		// An outline is drawn inside the rectangle, as on the screen.
		String inset = line == null ? "" : ".5";
		int less = line == null ? 0 : 1;
		svg.append("<rect x=\"").append(b.x).append(inset).append("\" y=\"").append(b.y).append(inset)
				.append("\" width=\"").append(b.width - less).append("\" height=\"").append(b.height - less)
				.append("\" rx=\"").append(round / 2).append("\" fill=\"").append(fill == null ? "none" : hex(fill));
		if (line != null) {
			svg.append("\" stroke=\"").append(hex(line));
		}
		svg.append("\">");
		if (title != null) {
			title(title);
		}
		svg.append("</rect>\n");
	}

	private void title(String title) {
		svg.append("<title>");
		escape(title);
		svg.append("</title>");
	}

	private void escape(String text) {
		text.codePoints().forEach(c -> {
			if (c < 0x20 || c > 0xFFFD && c < 0x10000 || Character.isSurrogate((char) c) && c < 0x10000) {
				svg.append(' '); // what XML cannot hold
			} else if (c > 0x7E || c == '<' || c == '>' || c == '&' || c == '"') {
				svg.append("&#").append(c).append(';');
			} else {
				svg.append((char) c);
			}
		});
	}

	private String hex(Ink ink) {
		RGB rgb = palette.rgb(ink);
		return "#%02x%02x%02x".formatted(rgb.red, rgb.green, rgb.blue);
	}
}
