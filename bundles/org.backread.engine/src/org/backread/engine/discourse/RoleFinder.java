package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.backread.engine.language.FurnitureLexicon;
import org.backread.engine.text.KnownRole;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.SentenceSplitter;
import org.backread.engine.text.Span;
import org.backread.engine.text.Terminal;
import org.backread.engine.text.WordCount;

/** Tells what each paragraph is in the article: as its source said, and else by its shape, its words and its place. */
final class RoleFinder {
	private static final int HEADLINE_WORDS = 22;
	private static final int OPENING_WORDS = 14;
	private static final int SUBHEAD_WORDS = 9;
	private static final int STANDFIRST_WORDS = 45;
	private static final Pattern BYLINE = Pattern.compile("(?i:by)\\s+\\p{Lu}[^.!?]{2,80}|(?i:(last )?updated|published|posted)\\b.{0,60}\\d{4}.{0,30}");
	private static final Pattern LIST_ITEM = Pattern.compile("(?:[\\u2022\\u25AA\\u25CF*\\u2013-]|\\(?\\d{1,2}[.)])\\s+.*", Pattern.DOTALL);
	private static final Pattern CREDIT = Pattern.compile(".{0,300}(?:\\((?:AP|AFP|Reuters|Getty|PA|Photo|Picture)[^)]{0,60}\\)|(?:AP Photo|Getty Images|Photograph:|Photo:|Picture:|Credit:)[^.]{0,60})\\s*", Pattern.DOTALL);

	private final FurnitureFinder furniture;

	RoleFinder(FurnitureLexicon lexicon) {
		this.furniture = new FurnitureFinder(lexicon);
	}

	/**
	 * What a paragraph is.
	 *
	 * @param told whether the draft's source said so
	 */
	record Found(ParagraphRole role, boolean told) {
	}

	/**
	 * @param known the roles that the draft's source told, in any order
	 * @return the role of each paragraph, in order
	 */
	List<Found> find(String text, List<Span> paragraphs, List<KnownRole> known) {
		List<ParagraphRole> roles = new ArrayList<>();
		ParagraphRole[] told = told(paragraphs, known);
		boolean[] left = furniture.find(text, paragraphs);
		for (int i = 0; i < left.length; i++) {
			ParagraphRole role = told[i] != null ? told[i] : byItself(paragraphs.get(i).of(text));
			boolean mayBeLeft = told[i] == null ? role != ParagraphRole.BYLINE : role == ParagraphRole.BODY;
			roles.add(left[i] && mayBeLeft ? ParagraphRole.FURNITURE : role);
		}
		headings(text, paragraphs, roles, told);
		return IntStream.range(0, told.length).mapToObj(i -> new Found(roles.get(i), roles.get(i) == told[i])).toList();
	}

	/** @return for each paragraph the role that its source told, null where it told none */
	private static ParagraphRole[] told(List<Span> paragraphs, List<KnownRole> known) {
		ParagraphRole[] told = new ParagraphRole[paragraphs.size()];
		int i = 0;
		for (KnownRole role : known.stream().sorted(Comparator.comparing(KnownRole::span)).toList()) {
			while (i < told.length && paragraphs.get(i).end() <= role.span().start()) {
				i++;
			}
			if (i < told.length && paragraphs.get(i).contains(role.span().start())) {
				told[i] = role.role();
			}
		}
		return told;
	}

	private ParagraphRole byItself(String paragraph) {
		if (BYLINE.matcher(paragraph).matches() && !Terminal.endsSentence(paragraph)) {
			return ParagraphRole.BYLINE;
		}
		if (LIST_ITEM.matcher(paragraph).matches()) {
			return ParagraphRole.LIST_ITEM;
		}
		return paragraph.length() < 400 && CREDIT.matcher(paragraph).matches() ? ParagraphRole.CAPTION : ParagraphRole.BODY;
	}

	/** Headline, standfirst and subheads: short lines without an end mark, told by what stands around them. */
	private static void headings(String text, List<Span> paragraphs, List<ParagraphRole> roles, ParagraphRole[] told) {
		boolean beforeBody = true;
		boolean headline = false;
		int lastBody = lastBody(text, paragraphs, roles);
		for (int i = 0; i < roles.size(); i++) {
			if (told[i] != null) {
				headline |= roles.get(i) == ParagraphRole.HEADLINE;
				beforeBody &= roles.get(i) != ParagraphRole.BODY;
				continue;
			}
			if (roles.get(i) != ParagraphRole.BODY) {
				continue;
			}
			String paragraph = paragraphs.get(i).of(text);
			int words = WordCount.of(paragraph);
			boolean open = !Terminal.endsSentence(paragraph) && SentenceSplitter.split(text, paragraphs.get(i)).size() == 1;
			boolean opening = i == 0 && words <= OPENING_WORDS && !Terminal.endsSentence(paragraph); // a headline may be of two sentences
			boolean bodyFollows = lastBody > i;
			if (beforeBody && !headline && bodyFollows && words <= HEADLINE_WORDS && ((open || opening) && !endsInColon(paragraph) || isTitleCase(paragraph))) {
				roles.set(i, ParagraphRole.HEADLINE);
				headline = true;
			} else if (beforeBody && headline && open && bodyFollows && words <= STANDFIRST_WORDS) {
				roles.set(i, ParagraphRole.STANDFIRST);
			} else if (!beforeBody && (open || isUpper(paragraph)) && bodyFollows && words <= SUBHEAD_WORDS && !endsInColon(paragraph)
					&& (isUpper(paragraph) || isTitleCase(paragraph) || words <= 6) && Character.isUpperCase(paragraph.codePointAt(0))) {
				roles.set(i, ParagraphRole.SUBHEAD);
			} else {
				beforeBody = false;
			}
		}
	}

	/** @return index of the last paragraph that is long enough for body copy, -1 for none */
	private static int lastBody(String text, List<Span> paragraphs, List<ParagraphRole> roles) {
		int last = roles.size() - 1;
		while (last >= 0 && !(roles.get(last) == ParagraphRole.BODY && WordCount.of(paragraphs.get(last).of(text)) > 5)) {
			last--;
		}
		return last;
	}

	private static boolean endsInColon(String paragraph) {
		return paragraph.endsWith(":") || paragraph.endsWith(",");
	}

	private static boolean isUpper(String paragraph) {
		return paragraph.chars().anyMatch(Character::isUpperCase) && paragraph.chars().noneMatch(Character::isLowerCase);
	}

	/** Whether most of the longer words have capitals. */
	private static boolean isTitleCase(String paragraph) {
		int longer = 0;
		int capital = 0;
		for (String word : paragraph.split("\\s+")) {
			if (word.length() >= 4 && Character.isLetter(word.charAt(0))) {
				longer++;
				capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
			}
		}
		return longer >= 3 && capital >= 0.7 * longer;
	}
}
