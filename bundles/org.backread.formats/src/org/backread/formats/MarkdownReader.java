package org.backread.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backread.engine.text.ParagraphRole;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown as CommonMark understands it, through the HTML that it stands for. */
final class MarkdownReader {
	private static final Parser PARSER = Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).maxOpenBlockParsers(Limits.DEPTH).build();
	private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
	private static final Map<String, MetadataField> FIELDS = Map.ofEntries(Map.entry("title", MetadataField.HEADLINE), Map.entry("headline", MetadataField.HEADLINE),
			Map.entry("author", MetadataField.BYLINE), Map.entry("byline", MetadataField.BYLINE), Map.entry("dateline", MetadataField.DATELINE),
			Map.entry("slug", MetadataField.SLUG), Map.entry("credit", MetadataField.CREDIT), Map.entry("source", MetadataField.SOURCE),
			Map.entry("date", MetadataField.PUBLISHED), Map.entry("published", MetadataField.PUBLISHED), Map.entry("updated", MetadataField.UPDATED),
			Map.entry("lang", MetadataField.LANGUAGE));

	private MarkdownReader() {
	}

	static Draft read(Source source) throws UnreadableDraftException {
		String text = PlainText.read(source).text();
		Node document = PARSER.parse(text);
		DraftBuilder draft = new DraftBuilder(DraftFormat.MARKDOWN);
		YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
		document.accept(front);
		front.getData().forEach((name, values) -> {
			MetadataField field = FIELDS.get(name.toLowerCase(Locale.ROOT));
			if (field != null) {
				draft.put(field, String.join(", ", values));
			}
		});
		HtmlReader.add(draft, HTML.render(document));
		draft.above(ParagraphRole.BYLINE, draft.get(MetadataField.BYLINE));
		draft.above(ParagraphRole.HEADLINE, draft.get(MetadataField.HEADLINE));
		return draft.build(source);
	}
}
