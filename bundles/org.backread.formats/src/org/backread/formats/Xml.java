package org.backread.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into an {@link XmlTree}. Names are local names: what prefix a sender uses says nothing. */
final class Xml {
	private Xml() {
	}

	static String name(Node node) {
		return node.getLocalName() == null ? "" : node.getLocalName();
	}

	/** @return the elements right below another, in order */
	static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	/** @return all elements of a name below a node, in document order, those inside one another included */
	static List<Element> all(Node root, String name) {
		List<Element> found = new ArrayList<>();
		Deque<Node> open = new ArrayDeque<>();
		open.push(root);
		while (!open.isEmpty()) {
			Node node = open.pop();
			if (node != root && node instanceof Element element && name(node).equals(name)) {
				found.add(element);
			}
			for (Node child = node.getLastChild(); child != null; child = child.getPreviousSibling()) {
				if (child instanceof Element) {
					open.push(child);
				}
			}
		}
		return found;
	}

	/** @return the first element of a name below a node, or null */
	static Element first(Node root, String name) {
		List<Element> all = root == null ? List.of() : all(root, name);
		return all.isEmpty() ? null : all.getFirst();
	}

	/** @return the text of the first element of a name below a node, or null */
	static String textOf(Node root, String name) {
		Element first = first(root, name);
		return first == null ? null : text(first, Set.of());
	}

	/** @return an attribute of the first element of a name below a node, or null */
	static String attribute(Node root, String name, String attribute) {
		Element first = first(root, name);
		return first == null ? null : first.getAttribute(attribute);
	}

	/**
	 * @param without names of elements whose text is left out
	 * @return the text of an element, its white space evened out; a br begins a new line, a q stands in quotation marks
	 */
	static String text(Element element, Set<String> without) {
		StringBuilder text = new StringBuilder();
		gather(element, without, text);
		return text.toString();
	}

	private static void gather(Node parent, Set<String> without, StringBuilder text) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node.getNodeType() == Node.TEXT_NODE) {
				text.append(node.getNodeValue().replaceAll("\\s+", " "));
			} else if (node instanceof Element element && !without.contains(name(element))) {
				String mark = name(element);
				text.append(mark.equals("br") ? "\n" : mark.equals("q") ? "\u201C" : "");
				gather(element, without, text);
				text.append(mark.equals("q") ? "\u201D" : "");
			}
		}
	}
}
