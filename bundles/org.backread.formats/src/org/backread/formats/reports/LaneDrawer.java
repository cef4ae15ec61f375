package org.backread.formats.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

/** Draws the lanes of {@link HtmlVoices} in a PDF: rectangles and nothing else, so that no SVG library is needed. */
final class LaneDrawer implements SVGDrawer {
	private static final Color GROUND = new Color(0xB9B2A5);
	private static final Color BAR = new Color(0x25628F);
	private static final Color LOST = new Color(0xA3161F);

	@Override
	public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
		return new Lane(svg.getElementsByTagName("rect"), cssWidth, cssHeight, dotsPerPixel);
	}

	/** Laid out in dots, drawn in pixels. */
	private record Lane(NodeList bars, double width, double height, double dotsPerPixel) implements SVGImage {
		@Override
		public int getIntrinsicWidth() {
			return (int) width;
		}

		@Override
		public int getIntrinsicHeight() {
			return (int) height;
		}

		@Override
		public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
			device.drawWithGraphics((float) x, (float) y, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel), this::draw);
		}

		private void draw(Graphics2D graphics) {
			graphics.scale(width / dotsPerPixel / HtmlVoices.WIDTH, height / dotsPerPixel / HtmlVoices.HEIGHT);
			for (int i = 0; i < bars.getLength(); i++) {
				Element bar = (Element) bars.item(i);
				graphics.setColor(switch (bar.getAttribute("class")) {
					case "bar" -> BAR;
					case "lost" -> LOST;
					default -> GROUND;
				});
				graphics.fill(new Rectangle2D.Double(number(bar, "x"), number(bar, "y"), number(bar, "width"), number(bar, "height")));
			}
		}

		private static double number(Element bar, String attribute) {
			return Double.parseDouble(bar.getAttribute(attribute));
		}
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
		// a lane has no words
	}

	@Override
	public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
		// a lane has no words
	}

	@Override
	public void close() {
		// nothing is held open
	}
}
