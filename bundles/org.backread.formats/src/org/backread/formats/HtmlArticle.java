package org.backread.formats;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article in a web page: where the page marks its body, there; else where most of the running text stands, by a
 * score for each paragraph that counts for its parent and half for its grandparent, as readers' views of browsers do.
 */
final class HtmlArticle {
	/** A shorter paragraph tells nothing. */
	private static final int LEAST = 25;
	/** So much of the article's running text stands in its body. */
	private static final double MOST = 0.85;
	/** A part this large, of all text of the article, is the article whatever its class names say. */
	private static final double TOO_LARGE = 0.4;

	private final Map<Element, Double> weights = new IdentityHashMap<>();
	/** In the order of the page, which decides between equals. Elements are equal to themselves only. */
	private final Map<Element, Double> scores = new LinkedHashMap<>();
	private final Map<Element, Integer> prose = new IdentityHashMap<>();
	private final Element body;
	private final Element scope;

	HtmlArticle(Document page) {
		measure(page.body());
		score(page.body());
		Element marked = largest(page.select("[itemprop~=articleBody]"));
		Element best = marked != null ? marked : scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(page.body());
		Element around = best.closest("article, main, [itemtype*=Article]");
		scope = around == null ? widened(best, page.body()) : around;
		body = marked != null ? marked : widened(best, scope);
	}

	/** @return the element that holds the article's running text */
	Element body() {
		return body;
	}

	/** @return the element that holds the body and what belongs to it: headline, byline, pictures */
	Element scope() {
		return scope;
	}

	/** @return whether an element inside the scope belongs to the page around the article */
	boolean isFurniture(Element element) {
		return isFurniture(element, scope);
	}

	private boolean isFurniture(Element element, Element whole) {
		return HtmlRoles.isFurniture(element) && prose.getOrDefault(element, 0) <= TOO_LARGE * prose.getOrDefault(whole, 0);
	}

	/** Climbs until most of the running text inside the limit is covered. */
	private Element widened(Element from, Element limit) {
		Element wide = from;
		while (wide != limit && wide.parent() != null && prose.getOrDefault(wide, 0) < MOST * prose.getOrDefault(limit, 0)) {
			wide = wide.parent();
		}
		return wide;
	}

	private Element largest(Iterable<Element> elements) {
		Element largest = null;
		for (Element element : elements) {
			if (largest == null || prose.getOrDefault(element, 0) > prose.getOrDefault(largest, 0)) {
				largest = element;
			}
		}
		return largest;
	}

	/** Counts the text, the linked text and the commas below each element, and what stands in paragraphs. */
	private void measure(Element root) {
		Map<Element, int[]> sums = new IdentityHashMap<>();
		NodeTraversor.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof Element element) {
					sums.put(element, new int[3]);
				} else if (node instanceof TextNode words && sums.containsKey(words.parent())) {
					int[] above = sums.get(words.parent());
					above[0] += words.text().strip().length();
					above[2] += (int) words.text().chars().filter(c -> c == ',').count();
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (node instanceof Element element) {
					int[] own = sums.remove(element);
					weigh(element, own);
					int[] above = sums.get(element.parent());
					if (above != null) {
						above[0] += own[0];
						above[1] += element.normalName().equals("a") ? own[0] : own[1];
						above[2] += own[2];
						prose.merge(element.parent(), prose.getOrDefault(element, 0), Integer::sum);
					}
				}
			}
		}, root);
	}

	private void weigh(Element element, int[] sums) {
		if (sums[0] >= LEAST && (element.normalName().equals("p") || element.normalName().equals("div") && HtmlBlocks.holdsNoBlocks(element))) {
			prose.put(element, sums[0]);
			weights.put(element, (1 + sums[2] + Math.min(sums[0] / 100, 3)) * (1 - (double) sums[1] / sums[0]));
		}
	}

	/** Gives each paragraph's weight to what holds it, unless it belongs to the page. */
	private void score(Element root) {
		NodeTraversor.traverse(new NodeVisitor() {
			private int furniture;

			@Override
			public void head(Node node, int depth) {
				if (node instanceof Element element) {
					furniture += isFurniture(element, root) ? 1 : 0;
					Double weight = weights.get(element);
					if (furniture == 0 && weight != null && element.parent() != null) {
						scores.merge(element.parent(), weight, Double::sum);
						if (element.parent().parent() != null) {
							scores.merge(element.parent().parent(), weight / 2, Double::sum);
						}
					}
				}
			}

			@Override
			public void tail(Node node, int depth) {
				furniture -= node instanceof Element element && isFurniture(element, root) ? 1 : 0;
			}
		}, root);
	}
}
