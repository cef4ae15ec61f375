package org.backread.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is written out is read back as it was. */
class DraftMarkupTest {
	private static final String PAGE = """
			<html><head><title>x</title></head><body><article><h1>Harbour & <i>wall</i> fail</h1><p class="standfirst">Council has <half> a year</p>
			<p class="byline">By Ingrid Vey</p><p>The wall has failed its inspection, the council said on Friday.<br>It names *three* cracks &lt;b&gt;here&lt;/b&gt;.</p>
			<p>1. is no entry of a list here, and # no heading, said _one_ engineer.</p><h2>Money</h2><p>- 4 million pounds are needed, [he] said.</p>
			<aside>Sign up to our newsletter</aside><ul><li>One `tick`</li></ul><ol start="7"><li>Two</li></ol><figure><figcaption>The wall.</figcaption></figure>
			<p>Work could begin in June, if the council votes for the money.</p></article></body></html>""";

	@Test
	void asAWebPage() throws UnreadableDraftException {
		Draft draft = Drafts.read("page.html", PAGE);
		Draft again = Drafts.read("again.html", DraftMarkup.html(draft));
		assertEquals(Drafts.shown(draft), Drafts.shown(again));
		assertEquals(12, Drafts.shown(draft).size(), draft.text());
	}

	@Test
	void asMarkdown() throws UnreadableDraftException {
		Draft draft = Drafts.read("page.html", PAGE);
		Draft again = Drafts.read("again.md", DraftMarkup.markdown(draft));
		assertEquals(draft.text(), again.text());
		List<String> kept = Drafts.shown(draft).stream().filter(line -> line.startsWith("HEADLINE") || line.startsWith("SUBHEAD") || line.startsWith("LIST")).toList();
		assertEquals(kept, Drafts.shown(again).stream().filter(line -> !line.startsWith("-")).toList());
	}
}
