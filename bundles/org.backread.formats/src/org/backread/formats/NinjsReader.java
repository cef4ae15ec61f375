package org.backread.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.backread.engine.text.ParagraphRole;
import org.jsoup.Jsoup;

/**
 * Reads IPTC's ninjs. Version 1 has one property a rendition (body_html, description_text), versions 2 and 3 have lists of
 * them (bodies, descriptions), and version 3 writes its names in camel case: names are compared by their letters alone.
 */
final class NinjsReader {
	private NinjsReader() {
	}

	static Draft read(Source source) throws UnreadableDraftException {
		Limits.checkSize(source);
		Object json = JsonTree.parse(source, source.content());
		if (json instanceof List<?> list) {
			throw source.refuse("this JSON is a list of " + list.size() + " items", "give each item a file of its own", null);
		}
		if (!(json instanceof Map<?, ?> object)) {
			throw source.refuse("this JSON is no ninjs item", "convert it to ninjs or to plain text", null);
		}
		Map<String, Object> item = plain(object);
		if (!item.containsKey("uri") && item.keySet().stream().noneMatch(name -> name.startsWith("bod") || name.startsWith("headline"))) {
			throw source.refuse("this JSON is no ninjs item: it has neither uri nor body nor headline", "convert it to ninjs or to plain text", null);
		}
		DraftBuilder draft = new DraftBuilder(DraftFormat.NINJS);
		metadata(draft, item);
		body(draft, item);
		String description = rendition(item, "description", type -> true);
		boolean standfirst = description != null && !draft.startsWith(description);
		draft.above(ParagraphRole.BYLINE, draft.get(MetadataField.BYLINE));
		draft.above(ParagraphRole.STANDFIRST, standfirst ? description : null);
		draft.above(ParagraphRole.HEADLINE, draft.get(MetadataField.HEADLINE));
		associations(draft, item.get("associations"));
		return draft.build(source);
	}

	private static void metadata(DraftBuilder draft, Map<String, Object> item) {
		draft.put(MetadataField.HEADLINE, rendition(item, "headline", type -> true));
		draft.put(MetadataField.HEADLINE, text(item.get("title")));
		draft.put(MetadataField.BYLINE, text(item.get("byline")));
		draft.put(MetadataField.BYLINE, text(item.get("by")));
		draft.put(MetadataField.DATELINE, text(item.get("dateline")));
		draft.put(MetadataField.DATELINE, text(item.get("located")));
		draft.put(MetadataField.SLUG, text(item.get("slugline")));
		draft.put(MetadataField.CREDIT, text(item.get("creditline")));
		draft.put(MetadataField.SOURCE, text(item.get("infosources")));
		draft.put(MetadataField.SOURCE, text(item.get("source")));
		draft.put(MetadataField.COPYRIGHT, text(item.get("copyrightnotice")));
		draft.put(MetadataField.COPYRIGHT, text(item.get("copyrightholder")));
		draft.put(MetadataField.PUBLISHED, text(item.get("firstcreated")));
		draft.put(MetadataField.PUBLISHED, text(item.get("contentcreated")));
		draft.put(MetadataField.UPDATED, text(item.get("versioncreated")));
		draft.put(MetadataField.EMBARGOED, text(item.get("embargoed")));
		draft.put(MetadataField.STATUS, text(item.get("pubstatus")));
		draft.put(MetadataField.URGENCY, text(item.get("urgency")));
		draft.put(MetadataField.ID, text(item.get("uri")));
		draft.put(MetadataField.VERSION, text(item.get("version")));
		draft.put(MetadataField.LANGUAGE, text(item.get("language")));
		draft.put(MetadataField.EDITORIAL_NOTE, text(item.get("ednote")));
	}

	private static void body(DraftBuilder draft, Map<String, Object> item) {
		String html = rendition(item, "body", type -> type.contains("html"));
		String text = rendition(item, "body", type -> !type.contains("html"));
		if (html != null) {
			HtmlReader.add(draft, html);
		} else if (text != null) {
			draft.plain(null, text);
		}
	}

	/**
	 * Finds one of several renditions of a property: body_html and body_text, or bodies with a contenttype each. One whose role
	 * is main goes first.
	 *
	 * @param type asked for the media type, or the ending of the name; an empty one stands for text
	 * @return its text, or null
	 */
	private static String rendition(Map<String, Object> item, String name, Predicate<String> type) {
		List<Map<String, Object>> found = new ArrayList<>();
		item.forEach((key, value) -> {
			if (key.startsWith(name) && value instanceof String && type.test(key.substring(name.length()))) {
				found.add(Map.of("value", value));
			}
		});
		Object list = item.get(name.equals("body") ? "bodies" : name + "s");
		if (list instanceof List<?> renditions) {
			renditions.stream().filter(Map.class::isInstance).map(rendition -> plain((Map<?, ?>) rendition))
					.filter(rendition -> rendition.get("value") instanceof String && type.test(orEmpty(rendition.get("contenttype")))).forEach(found::add);
		}
		return found.stream().filter(rendition -> "main".equals(rendition.get("role"))).findFirst().or(() -> found.stream().findFirst())
				.map(rendition -> shown(name, rendition)).orElse(null);
	}

	/** Short properties may be given as HTML; the body is asked for by its type. */
	private static String shown(String name, Map<String, Object> rendition) {
		String value = rendition.get("value").toString();
		return !name.equals("body") && orEmpty(rendition.get("contenttype")).contains("html") ? Jsoup.parse(value).text() : value;
	}

	private static void associations(DraftBuilder draft, Object associations) {
		List<?> list = associations instanceof Map<?, ?> named ? new ArrayList<>(named.values()) : associations instanceof List<?> all ? all : List.of();
		int pictures = 0;
		int others = 0;
		for (Object association : list) {
			Map<String, Object> item = association instanceof Map<?, ?> object ? plain(object) : Map.of();
			boolean picture = "picture".equals(item.get("type")) || "graphic".equals(item.get("type"));
			pictures += picture ? 1 : 0;
			others += picture ? 0 : 1;
			String caption = picture ? rendition(item, "description", type -> true) : null;
			if (caption != null) {
				draft.paragraph(ParagraphRole.CAPTION, caption);
			}
		}
		draft.notice(pictures, "picture", "pictures", "left out");
		draft.notice(others, "associated item", "associated items", "left out");
	}

	/** @return the same properties, their names in lower case and without underscores */
	private static Map<String, Object> plain(Map<?, ?> object) {
		Map<String, Object> plain = new LinkedHashMap<>();
		object.forEach((name, value) -> {
			if (value != null) {
				plain.put(name.toString().toLowerCase(Locale.ROOT).replace("_", ""), value);
			}
		});
		return plain;
	}

	/** @return a text, or the name of what is described, or of the first of several; null if there is none */
	private static String text(Object value) {
		if (value instanceof List<?> list) {
			return list.isEmpty() ? null : text(list.getFirst());
		}
		return value instanceof Map<?, ?> object ? text(plain(object).get("name")) : (String) value;
	}

	private static String orEmpty(Object value) {
		return value instanceof String text ? text : "";
	}
}
