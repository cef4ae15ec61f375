package org.backread.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.backread.engine.text.ParagraphRole;
import org.jsoup.nodes.Element;

/** What an element of a web page, or of what Word puts on the clipboard, says about its text. */
final class HtmlRoles {
	private static final Pattern NUMBER = Pattern.compile("\\(?[0-9]{1,3}[.)]");
	private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z][a-z])");
	private static final Set<String> STANDFIRST = Set.of("standfirst", "subtitle", "subheadline", "dek", "deck", "msosubtitle");
	private static final Set<String> BYLINE = Set.of("byline", "author", "authors", "dateline", "timestamp", "pubdate", "dateblock");
	private static final Set<String> CAPTION = Set.of("caption", "credit", "msocaption");
	private static final Set<String> FURNITURE = Set.of("share", "sharing", "social", "related", "newsletter", "promo", "advert", "advertisement", "ad", "ads",
			"sponsored", "subscribe", "signup", "comments", "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "recommended", "trending", "nav",
			"navigation", "menu", "sidebar", "widget", "toolbar", "tags", "outbrain", "taboola", "recirc", "skip", "paywall", "popular");
	private static final Set<String> FURNITURE_TAGS = Set.of("nav", "aside", "footer", "form", "menu");
	private static final Set<String> FURNITURE_ROLES = Set.of("navigation", "complementary", "banner", "contentinfo", "search", "toolbar", "menu", "dialog");

	private HtmlRoles() {
	}

	/** @return what an element says its paragraphs are; null if it says nothing */
	static ParagraphRole of(Element element) {
		String name = element.normalName();
		List<String> names = names(element);
		if (name.equals("figcaption") || names.stream().anyMatch(CAPTION::contains)) {
			return ParagraphRole.CAPTION;
		}
		if (name.equals("h1") || names.contains("msotitle")) {
			return ParagraphRole.HEADLINE;
		}
		if (names.stream().anyMatch(STANDFIRST::contains) || element.attr("itemprop").equals("alternativeHeadline")) {
			return ParagraphRole.STANDFIRST;
		}
		if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6') {
			return ParagraphRole.SUBHEAD;
		}
		if (name.equals("address") || name.equals("time") || element.attr("itemprop").equals("author") || element.attr("rel").equals("author") || names.stream().anyMatch(BYLINE::contains)) {
			return ParagraphRole.BYLINE;
		}
		return name.equals("li") || names.stream().anyMatch(word -> word.startsWith("msolistparagraph")) ? ParagraphRole.LIST_ITEM : null;
	}

	/** Whether an element says that it belongs to the page around the article. */
	static boolean isFurniture(Element element) {
		return FURNITURE_TAGS.contains(element.normalName()) || FURNITURE_ROLES.contains(element.attr("role"))
				|| names(element).stream().anyMatch(FURNITURE::contains);
	}

	/** Whether an element is not shown. */
	static boolean isHidden(Element element) {
		String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
		return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || style.contains("display:none") || style.contains("visibility:hidden")
				|| style.contains("mso-element:comment") || element.hasClass("MsoCommentReference");
	}

	/** Whether an element holds the bullet or number that Word writes before an entry of a list. */
	static boolean isListMark(Element element) {
		return element.attr("style").replace(" ", "").contains("mso-list:Ignore");
	}

	/** @return the mark before an entry of a list in plain text, for the one that a word processor drew */
	static String mark(String drawn) {
		String tidy = drawn.replace('\u00A0', ' ').strip();
		return NUMBER.matcher(tidy).matches() ? tidy + " " : "\u2022 ";
	}

	/** @return the number that a numbered list begins with */
	static int firstNumber(Element list) {
		return list.attr("start").matches("[0-9]{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
	}

	/** @return the words of its class names and id, in lower case; those of Word are one word each */
	private static List<String> names(Element element) {
		String all = element.className() + " " + element.id() + " " + element.attr("data-component");
		if (all.isBlank()) {
			return List.of();
		}
		String words = all.startsWith("Mso") ? all : CAMEL.matcher(all).replaceAll("-");
		return Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^a-z]+"));
	}
}
