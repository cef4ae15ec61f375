package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backread.engine.discourse.Attribution;
import org.backread.engine.discourse.Claim;
import org.backread.engine.discourse.Document;
import org.backread.engine.language.ClaimKind;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Straight;

/**
 * Finds a charge that the story itself says is denied: "denied the allegations". The charge is the nearest one that names
 * whoever denies.
 */
final class DisputedClaimCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("disputed-claim", "A claim that the story says is denied",
			"Finds a charge against someone who denies it elsewhere in the story.", Severity.INFO);
	/** A denial further off than so many paragraphs may be of something else. */
	private static final int FARTHEST = 6;
	/** What a denial calls the charge without repeating it: all of its last word, in few words. */
	private static final Set<String> CHARGES = Set.of("allegation", "allegations", "accusation", "accusations", "claim", "claims", "charge", "charges", "wrongdoing",
			"responsibility", "it", "this");
	private static final int MOST_WORDS = 4;

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>();
		for (Attribution statement : document.attributions()) {
			if (statement.voice() >= 0 && Denial.is(document, statement) && callsUp(document, statement)) {
				nearest(document, statement).filter(charge -> flags.stream().noneMatch(flag -> flag.span().equals(charge.span())))
						.ifPresent(charge -> flags.add(flag(document, charge, statement)));
			}
		}
		return flags;
	}

	/** "Denied the allegations", but not "denied Renn's claims", which need not be charges against whoever denies. */
	private static boolean callsUp(Document document, Attribution denial) {
		String content = Straight.of(document.words(denial.content().getFirst())).toLowerCase(Locale.ROOT);
		String[] words = content.split("\\W+");
		return words.length > 0 && !content.contains("'s ") && words.length <= MOST_WORDS && CHARGES.contains(words[words.length - 1]);
	}

	private static Optional<Claim> nearest(Document document, Attribution denial) {
		List<String> names = Stream.of(document.voices().get(denial.voice()).name().split(" ")).filter(word -> Character.isUpperCase(word.charAt(0))).toList();
		Span words = denial.content().getFirst();
		int paragraph = document.paragraphAt(words.start());
		return document.claims().stream().filter(claim -> Math.abs(claim.paragraph() - paragraph) <= FARTHEST)
				.filter(claim -> claim.is(ClaimKind.LEGAL) && claim.voice() != denial.voice() && !claim.sentence().contains(words))
				.filter(claim -> isNamed(document, claim, names))
				.min(Comparator.comparingInt(claim -> Math.abs(claim.span().start() - words.start())));
	}

	private static boolean isNamed(Document document, Claim claim, List<String> names) {
		return Stream.of(document.words(claim.sentence()).split("\\P{L}+")).anyMatch(names::contains);
	}

	private static Flag flag(Document document, Claim charge, Attribution denial) {
		int start = denial.content().getFirst().start();
		Span sentence = document.paragraphs().get(document.paragraphAt(start)).sentences().stream().map(Sentence::span).filter(span -> span.contains(start)).findFirst()
				.orElse(denial.content().getFirst());
		String message = "Denied elsewhere in the story, by " + document.voices().get(denial.voice()).name() + ".";
		return new Flag(INFO.id(), INFO.severity(), charge.span(), message, List.of(OtherPlace.of(document, charge.span(), sentence, "denies it")), List.of());
	}
}
