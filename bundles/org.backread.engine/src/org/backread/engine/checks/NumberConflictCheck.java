package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.List;

import org.backread.engine.discourse.Document;
import org.backread.engine.language.Quantity;
import org.backread.engine.language.QuantityReader;

/**
 * Finds an amount that one voice gives in two values: the same subject, the same doing, the same thing counted, no time or
 * place of its own on either side. The two ages of one person are told by the name. Two voices with two values are a
 * conflict of claims, and no slip.
 */
final class NumberConflictCheck implements Check {
	private static final CheckInfo INFO = new CheckInfo("number-conflict", "One amount in two values",
			"Finds an amount that the draft gives one value in one place and another value in another.", Severity.WARNING);

	@Override
	public CheckInfo info() {
		return INFO;
	}

	@Override
	public List<Flag> check(Document document) {
		List<Flag> flags = new ArrayList<>(Ages.conflicts(document).stream().map(c -> flag(document, c.later(), c.earlier())).toList());
		SameMatter.pairs(new AssertionReader(document).read(tokens -> !QuantityReader.read(tokens).isEmpty()), (earlier, later) -> {
			if (earlier.isSameVoice(later) && earlier.times().equals(later.times()) && !earlier.isOpposite(later)) {
				Amounts.conflict(earlier, later).ifPresent(pair -> flags.add(flag(document, pair.later(), pair.earlier())));
			}
		});
		return OtherPlace.once(flags);
	}

	private static Flag flag(Document document, Quantity amount, Quantity other) {
		String message = "\u201C" + document.words(amount.span()) + "\u201D here, \u201C" + document.words(other.span()) + "\u201D elsewhere in the draft: which is right?";
		return new Flag(INFO.id(), INFO.severity(), amount.span(), message,
				List.of(OtherPlace.of(document, amount.span(), other.span(), "another value of the same amount")), List.of());
	}
}
