package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/**
 * Finds a term that the draft writes with capitals in one place and without in another: one in quotation marks, or the name
 * of a body or an office after "the". The form that comes less often is flagged; of two that come alike, the capitals.
 */
final class TermVariantCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("term-variant", "A term in two forms",
			"Finds a term that the draft writes with capitals in one place and without in another.", Severity.WARNING);
	private static final int MOST_WORDS = 6;
	/** With this share of capitals a sentence is a heading. */
	private static final double HEADING = 0.7;
	/** Bodies and offices that are written with a capital in one house and without in another, but alike all through a story. */
	private static final Set<String> TERMS = Set.of("government", "council", "cabinet", "parliament", "church", "commission", "ministry", "department", "president",
			"pope", "king", "queen", "treasury", "opposition", "internet", "constitution", "army", "navy", "crown", "bill", "senate", "mayor", "chancellor", "coalition",
			"administration", "legislature", "inquiry", "agency", "committee");

	@Override
	public CheckInfo info() {
		return INFO;
	}

	/** The places of each form of one term. */
	private static final class Forms {
		private final Map<String, List<Span>> places = new LinkedHashMap<>();

		void add(String form, Span place) {
			places.computeIfAbsent(form, f -> new ArrayList<>()).add(place);
		}
	}

	@Override
	public List<Flag> check(Document document) {
		Map<String, Forms> terms = new LinkedHashMap<>();
		for (Paragraph paragraph : document.paragraphs()) {
			// a draft's first paragraph may be a headline with a full stop
			if (paragraph.role() == ParagraphRole.BODY && paragraph.index() > 0) {
				paragraph.sentences().stream().map(Sentence::tokens).filter(tokens -> !isHeading(tokens)).forEach(tokens -> read(document, tokens, terms));
			}
		}
		return terms.values().stream().flatMap(forms -> flag(document, forms).stream()).toList();
	}

	/** Whether nearly every word has a capital. */
	private static boolean isHeading(List<Token> tokens) {
		List<Token> words = tokens.stream().filter(token -> Character.isLetter(token.text().charAt(0))).toList();
		return words.stream().filter(word -> Character.isUpperCase(word.text().charAt(0))).count() >= HEADING * words.size();
	}

	private static void read(Document document, List<Token> tokens, Map<String, Forms> terms) {
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			Optional<Quotation> quotation = document.quotationAt(token.span());
			if (quotation.isPresent()) {
				if (quotation.get().span().start() == token.span().start()) {
					quoted(document, quotation.get(), terms);
				}
			} else if (i > 0 && TERMS.contains(token.lower()) && tokens.get(i - 1).is("the") && !(i + 1 < tokens.size() && isName(tokens.get(i + 1)))) {
				terms.computeIfAbsent(token.lower(), key -> new Forms()).add(token.text(), new Span(tokens.get(i - 1).span().start(), token.span().end()));
			}
		}
	}

	private static boolean isName(Token token) {
		return Character.isUpperCase(token.text().charAt(0)) || token.is("of");
	}

	private static void quoted(Document document, Quotation quotation, Map<String, Forms> terms) {
		String words = document.words(quotation.inner()).strip().replaceAll("[,.]$", "");
		long count = words.chars().filter(Character::isWhitespace).count() + 1;
		boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
		if (quotation.closed() && count > 1 && count <= MOST_WORDS && !shouted) {
			// a capital at the start tells nothing
			terms.computeIfAbsent("\"" + words.toLowerCase(Locale.ROOT), key -> new Forms()).add(words.substring(1), quotation.span());
		}
	}

	private static Optional<Flag> flag(Document document, Forms forms) {
		if (forms.places.size() < 2) {
			return Optional.empty();
		}
		Comparator<Map.Entry<String, List<Span>>> byCount = Comparator.comparingInt(form -> form.getValue().size());
		Comparator<Map.Entry<String, List<Span>>> byCapitals = Comparator.comparingLong(form -> -capitals(form.getKey()));
		List<Map.Entry<String, List<Span>>> order = forms.places.entrySet().stream().sorted(byCount.thenComparing(byCapitals)).toList();
		Span odd = order.getFirst().getValue().getFirst();
		Span usual = order.getLast().getValue().getFirst();
		return Optional.of(new Flag(INFO.id(), INFO.severity(), odd,
				inMarks(document.words(odd)) + " is written " + inMarks(document.words(usual)) + " elsewhere in the draft.",
				List.of(OtherPlace.of(document, odd, usual, "the other form")), List.of()));
	}

	/** The words of a term in marks of ours, whatever marks the draft has around it. */
	private static String inMarks(String words) {
		return "\u201C" + words.replaceAll("^[\"'\u201C\u2018\\s]+|[\"'\u201D\u2019\\s,.]+$", "") + "\u201D";
	}

	private static long capitals(String words) {
		return words.chars().filter(Character::isUpperCase).count();
	}
}
