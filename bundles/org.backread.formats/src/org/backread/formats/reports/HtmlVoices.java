package org.backread.formats.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.engine.Analysis;
import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.QuoteKind;
import org.backread.engine.discourse.Voice;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Span;

/**
 * Who speaks where: a lane for each voice, from the draft's first word on the left to its last on the right, with a bar for
 * each statement. The lanes are pictures in a table whose words say the same.
 */
final class HtmlVoices {
	/** Units of a lane's width; it is stretched to the room there is. */
	static final int WIDTH = 1000;
	static final int HEIGHT = 24;

	private final Analysis analysis;
	private final Places places;
	private final Markup page;

	HtmlVoices(Analysis analysis, Markup page) {
		this.analysis = analysis;
		this.places = new Places(analysis);
		this.page = page;
	}

	/** Writes the section. */
	void write() {
		page.open("section", "id", "voices").element("h2", "Voices", "class", "section");
		if (analysis.voices().isEmpty()) {
			page.element("p", "Nobody is quoted.", "class", "none");
		} else {
			page.element("p", "Each lane runs from the first word of the draft to the last. Tall bars are direct quotations, middling ones"
					+ " partly quoted, low ones reported.", "class", "hint");
			page.open("table", "class", "voices").open("thead").open("tr");
			Stream.of("Who", "Said", "Where").forEach(head -> page.element("th", head, "scope", "col"));
			page.close().close().open("tbody");
			analysis.voices().forEach(this::lane);
			page.close().close();
		}
		page.closeBlock();
	}

	private void lane(Voice voice) {
		boolean lost = voice.kind() == Voice.Kind.UNKNOWN;
		page.open("tr", "class", lost ? "nobody" : null);
		page.open("th", "scope", "row").text(lost ? "\u201C" + voice.name() + "\u201D" : voice.name());
		String about = lost ? "nobody the draft names" : voice.kind() == Voice.Kind.UNNAMED ? "not named" : voice.role().orElse("");
		if (!about.isEmpty()) {
			page.text(" ").element("small", about);
		}
		page.close();
		page.element("td", Labels.count(voice.statements().size(), "statement")
				+ (voice.wordsQuoted() == 0 ? "" : String.format(Locale.ENGLISH, ", %,d words quoted", voice.wordsQuoted())));
		List<Attribution> statements = voice.statements().stream().map(analysis.attributions()::get).toList();
		page.open("td", "class", "lane");
		picture(statements, lost ? "lost" : "bar");
		List<Integer> paragraphs = statements.stream().map(HtmlVoices::whole).map(places::paragraph).distinct().toList();
		page.open("span", "class", "paragraphs").text(paragraphs.size() == 1 ? "Paragraph " : "Paragraphs ");
		boolean first = true;
		for (int paragraph : paragraphs) {
			page.text(first ? "" : ", ").element("a", Integer.toString(paragraph), "href", "#p" + paragraph);
			first = false;
		}
		page.close().close().closeBlock();
	}

	private void picture(List<Attribution> statements, String kind) {
		page.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "preserveAspectRatio", "none",
				"role", "img", "aria-label", description(statements));
		bar("ground", 0, HEIGHT - 1, WIDTH, 1);
		for (Paragraph paragraph : analysis.paragraphs()) {
			bar("ground", x(paragraph.span().start()), HEIGHT - 5, 1, 5);
		}
		for (Attribution statement : statements) {
			Span span = whole(statement);
			int height = switch (statement.quote()) {
				case DIRECT -> HEIGHT;
				case MIXED -> HEIGHT * 2 / 3;
				case INDIRECT -> HEIGHT / 3;
			};
			bar(kind, x(span.start()), HEIGHT - height, Math.max(4, x(span.end()) - x(span.start())), height);
		}
		page.close();
	}

	private static String description(List<Attribution> statements) {
		return Stream.of(QuoteKind.values()).map(kind -> {
			long number = statements.stream().filter(statement -> statement.quote() == kind).count();
			return number == 0 ? "" : number + " " + kind.label();
		}).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

	private void bar(String kind, int x, int y, int width, int height) {
		page.empty("rect", "class", kind, "x", Integer.toString(x), "y", Integer.toString(y), "width", Integer.toString(width),
				"height", Integer.toString(height));
	}

	private int x(int offset) {
		return (int) ((long) offset * WIDTH / Math.max(1, analysis.text().length()));
	}

	/** @return from the first of a statement's words to the last, those that say who speaks left out where there are others */
	private static Span whole(Attribution statement) {
		List<Span> spans = statement.content().isEmpty() ? Stream.concat(statement.source().stream(), statement.cue().stream()).toList()
				: statement.content();
		return new Span(spans.stream().mapToInt(Span::start).min().orElse(0), spans.stream().mapToInt(Span::end).max().orElse(0));
	}
}
