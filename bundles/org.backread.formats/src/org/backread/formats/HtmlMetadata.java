package org.backread.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about its article for machines: schema.org in JSON-LD, Open Graph and plain meta elements. */
final class HtmlMetadata {
	private HtmlMetadata() {
	}

	static void read(Document page, DraftBuilder draft) {
		linkedData(page).ifPresent(article -> {
			draft.put(MetadataField.HEADLINE, text(article.get("headline")));
			draft.put(MetadataField.BYLINE, names(article.get("author")));
			draft.put(MetadataField.DATELINE, names(article.get("locationCreated")));
			draft.put(MetadataField.PUBLISHED, text(article.get("datePublished")));
			draft.put(MetadataField.UPDATED, text(article.get("dateModified")));
			draft.put(MetadataField.SOURCE, names(article.get("publisher")));
			draft.put(MetadataField.COPYRIGHT, names(article.get("copyrightHolder")));
			draft.put(MetadataField.LANGUAGE, text(article.get("inLanguage")));
		});
		draft.put(MetadataField.HEADLINE, meta(page, "og:title", "twitter:title", "dc.title"));
		draft.put(MetadataField.BYLINE, meta(page, "author", "dc.creator", "parsely-author"));
		draft.put(MetadataField.SOURCE, meta(page, "og:site_name", "application-name"));
		draft.put(MetadataField.PUBLISHED, meta(page, "article:published_time", "date", "dc.date", "parsely-pub-date"));
		draft.put(MetadataField.UPDATED, meta(page, "article:modified_time", "og:updated_time"));
		draft.put(MetadataField.COPYRIGHT, meta(page, "copyright"));
		draft.put(MetadataField.ID, page.select("link[rel=canonical]").attr("href"));
		draft.put(MetadataField.LANGUAGE, page.select("html").attr("lang"));
	}

	private static String meta(Document page, String... names) {
		for (String name : names) {
			for (Element element : page.select("meta[content]")) {
				boolean named = element.attr("property").equalsIgnoreCase(name) || element.attr("name").equalsIgnoreCase(name);
				if (named && !element.attr("content").isBlank()) {
					return element.attr("content");
				}
			}
		}
		return null;
	}

	/** @return the first article that the page's JSON-LD describes; what is damaged there is passed over */
	private static Optional<Map<?, ?>> linkedData(Document page) {
		for (Element script : page.select("script[type=application/ld+json]")) {
			try {
				byte[] json = script.data().getBytes(StandardCharsets.UTF_8);
				Optional<Map<?, ?>> article = article(JsonTree.parse(new Source("JSON-LD", json), json));
				if (article.isPresent()) {
					return article;
				}
			} catch (UnreadableDraftException e) {
				continue; // machines read it, not the editor: the page itself still tells
			}
		}
		return Optional.empty();
	}

	private static Optional<Map<?, ?>> article(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().flatMap(item -> article(item).stream()).findFirst();
		}
		if (value instanceof Map<?, ?> object) {
			return types(object).anyMatch(type -> type.endsWith("article") || type.endsWith("posting")) ? Optional.of(object) : article(object.get("@graph"));
		}
		return Optional.empty();
	}

	private static Stream<String> types(Map<?, ?> object) {
		Object type = object.get("@type");
		return (type instanceof List<?> list ? list.stream() : Stream.ofNullable(type)).map(name -> name.toString().toLowerCase(Locale.ROOT));
	}

	private static String text(Object value) {
		return value instanceof String text ? text : null;
	}

	/** @return the names of the persons or bodies that a value stands for; null if there are none */
	private static String names(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(HtmlMetadata::names).filter(name -> name != null).collect(Collectors.joining(", "));
		}
		return value instanceof Map<?, ?> object ? text(object.get("name")) : text(value);
	}
}
