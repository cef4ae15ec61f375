package org.backread.engine.checks;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Tag;
import org.backread.engine.text.Terminal;
import org.backread.engine.text.Token;

/** Tells paragraphs of one sentence that were never meant to end in a full stop: headings, entries, pull quotes, credits. */
final class WholeLine {
	private static final Set<String> HEADING_OPENERS = Set.of("how", "why", "what", "where", "who", "if");
	private static final int ENTRY_WORDS = 18;
	private static final int HEADING_WORDS = 12;
	/** Where a draft has so many headings, one more line of that kind is one too. */
	private static final int HABIT = 2;
	/** A name with what its bearer is: more would be copy. */
	private static final int NAME_WORDS = 7;
	/** A quotation and nothing else, or a heading that opens with one: "'Deceptive' virus". */
	private static final Pattern QUOTATION = Pattern
			.compile("[\"'\u201C\u2018](?:[^\"\u201C\u201D]{0,300}[\"'\u201D\u2019]|[^\"'\u201C\u201D\u2019]{1,40}[\"'\u201D\u2019](?: \\w+){1,4})");
	/** An entry with its name: "Hard drive: one terabyte". */
	private static final Pattern ENTRY = Pattern.compile("[^:.!?]{2,60}: \\S.{0,120}");
	/** The line that says who made the story, or where to read on. */
	private static final Pattern CREDIT = Pattern.compile("(?:(?:additional |with )?(?:reporting|contributions|editing|writing|research) (?:from |by )"
			+ "|contributing: |provided by |this (?:article|story|piece) (?:was )?(?:originally|first) |doi: |for more information).{0,200}"
			+ "|.{0,120} contributed to this (?:report|story|article)|.{0,200} (?:https?://|www\\.|\\S{1,40}@)\\S{3,150}", Pattern.CASE_INSENSITIVE);
	private static final int INDENT = 2;

	private final Document document;
	private final long headings;

	WholeLine(Document document) {
		this.document = document;
		this.headings = document.paragraphs().stream().filter(this::isHeading).count();
	}

	/** @return whether a paragraph of running copy that has no full stop is whole without one */
	boolean is(Paragraph paragraph) {
		if (paragraph.sentences().size() > 1) {
			return false;
		}
		String line = document.words(paragraph.span());
		List<Token> tokens = paragraph.sentences().getFirst().tokens();
		return tokens.size() <= ENTRY_WORDS && (HEADING_OPENERS.contains(tokens.getFirst().lower()) || ENTRY.matcher(line).matches())
				|| QUOTATION.matcher(line).matches() || CREDIT.matcher(line).matches() || isHeading(paragraph) && headings > HABIT
				|| isNamedBelow(paragraph.index() + 1) || isIndented(paragraph.index());
	}

	/** Whether a line may be a heading: short, without a full stop, and copy below it. */
	private boolean isHeading(Paragraph paragraph) {
		return paragraph.role() == ParagraphRole.SUBHEAD || paragraph.role() == ParagraphRole.BODY && paragraph.sentences().size() == 1
				&& paragraph.sentences().getFirst().tokens().size() <= HEADING_WORDS && !Terminal.endsSentence(document.words(paragraph.span()))
				&& paragraph.index() + 1 < document.paragraphs().size();
	}

	/** A pull quote has the name of who said it below, and what they are. */
	private boolean isNamedBelow(int index) {
		if (index >= document.paragraphs().size() || document.paragraphs().get(index).sentences().size() != 1) {
			return false;
		}
		Paragraph below = document.paragraphs().get(index);
		List<Token> tokens = below.sentences().getFirst().tokens();
		return tokens.size() <= NAME_WORDS && !Terminal.endsSentence(document.words(below.span()))
				&& tokens.stream().noneMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX)
				&& document.mentions().stream().anyMatch(m -> m.paragraph() == index && m.name().indexOf(' ') > 0 && m.canBePerson());
	}

	/** A line that is indented where its neighbours are not is an entry of a list. */
	private boolean isIndented(int index) {
		return indented(index) && (index > 0 && !indented(index - 1) || index + 1 < document.paragraphs().size() && !indented(index + 1));
	}

	private boolean indented(int index) {
		int start = document.paragraphs().get(index).span().start();
		return start >= INDENT && document.text().startsWith("  ", start - INDENT);
	}
}
