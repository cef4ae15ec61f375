package org.backread.formats;

import java.util.Locale;
import java.util.Map;

import org.backread.engine.text.ParagraphRole;

/** What the name of a word processor's paragraph style says about its paragraphs. */
final class StyleRoles {
	private static final Map<String, ParagraphRole> ROLES = Map.ofEntries(Map.entry("title", ParagraphRole.HEADLINE), Map.entry("headline", ParagraphRole.HEADLINE),
			Map.entry("heading 1", ParagraphRole.HEADLINE), Map.entry("subtitle", ParagraphRole.STANDFIRST), Map.entry("standfirst", ParagraphRole.STANDFIRST),
			Map.entry("deck", ParagraphRole.STANDFIRST), Map.entry("dek", ParagraphRole.STANDFIRST), Map.entry("byline", ParagraphRole.BYLINE),
			Map.entry("dateline", ParagraphRole.BYLINE), Map.entry("caption", ParagraphRole.CAPTION), Map.entry("credit", ParagraphRole.CAPTION),
			Map.entry("illustration", ParagraphRole.CAPTION), Map.entry("subhead", ParagraphRole.SUBHEAD), Map.entry("crosshead", ParagraphRole.SUBHEAD),
			Map.entry("list paragraph", ParagraphRole.LIST_ITEM), Map.entry("list bullet", ParagraphRole.LIST_ITEM), Map.entry("list number", ParagraphRole.LIST_ITEM));

	private StyleRoles() {
	}

	/**
	 * @param name as a person reads it, such as "Heading 2"; may be null
	 * @return null if it says nothing
	 */
	static ParagraphRole of(String name) {
		if (name == null) {
			return null;
		}
		String plain = name.strip().toLowerCase(Locale.ROOT);
		return plain.matches("heading [2-9]") ? ParagraphRole.SUBHEAD : ROLES.get(plain);
	}
}
