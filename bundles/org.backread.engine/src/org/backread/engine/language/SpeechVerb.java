package org.backread.engine.language;

import java.util.Objects;
import java.util.Set;

/**
 * A verb that reports words.
 *
 * @param lemma its base form, such as {@code say}
 * @param use   what it can report
 */
public record SpeechVerb(String lemma, Use use) {
	private static final Set<String> ADDRESSING = Set.of("tell", "ask", "urge", "warn", "remind", "assure", "inform", "advise", "promise", "notify");

	/** What a verb can report. */
	public enum Use {
		/** A quotation or a clause: said, added. */
		STRONG,
		/** A quotation, a clause, or a thing: criticised the plan, announced a bid. */
		THING,
		/** Only a quotation: began. */
		WEAK
	}

	public SpeechVerb {
		Objects.requireNonNull(lemma);
		Objects.requireNonNull(use);
	}

	/** @return whether it reports words by itself rather than only beside a quotation */
	public boolean strong() {
		return use != Use.WEAK;
	}

	/** @return whether whatever it governs is reported: criticised the plan */
	public boolean reportsThings() {
		return use == Use.THING;
	}

	/** @return whether it governs the person spoken to before the words: told her that … */
	public boolean addresses() {
		return ADDRESSING.contains(lemma);
	}

	/** @return whether it needs an earlier statement by the same speaker: added, continued */
	public boolean continues() {
		return lemma.equals("add") || lemma.equals("continue");
	}
}
