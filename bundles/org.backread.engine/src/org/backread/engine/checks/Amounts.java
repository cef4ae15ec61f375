package org.backread.engine.checks;

import java.util.List;
import java.util.Optional;

import org.backread.engine.language.Quantity;
import org.backread.engine.language.Quantity.Bound;
import org.backread.engine.language.Quantity.Kind;

/** Compares the amounts of two clauses about one matter. */
final class Amounts {
	/** A value that is meant roughly is as good as any other within this part of it. */
	private static final double ROUGHLY = 0.15;

	private Amounts() {
	}

	/** Two amounts that cannot both be right. */
	record Conflict(Quantity earlier, Quantity later) {
	}

	/** @return the amounts of one thing that two clauses disagree on; empty if they do not, or if either has several */
	static Optional<Conflict> conflict(Assertion earlier, Assertion later) {
		if (earlier.isApartInWords(later) || earlier.quantities().size() != 1 || later.quantities().size() != 1) {
			return Optional.empty();
		}
		Quantity a = earlier.quantities().getFirst();
		Quantity b = later.quantities().getFirst();
		boolean sameThing = a.kind() == b.kind() && a.unit().equals(b.unit()) && a.noun().equals(b.noun());
		return sameThing && isComparable(a, earlier, later) && !agree(a, b) ? Optional.of(new Conflict(a, b)) : Optional.empty();
	}

	/** A share or a sum needs a verb to tell of what it is; points are won in many matches and polls. */
	private static boolean isComparable(Quantity amount, Assertion earlier, Assertion later) {
		return switch (amount.kind()) {
			case COUNT -> !amount.noun().isEmpty() && !amount.noun().equals("point");
			case MONEY, PERCENT -> !earlier.verbs().isEmpty() && !later.verbs().isEmpty();
			case AGE -> false;
		};
	}

	/** Whether both can be true: more than 100 and 107, about 20,000 and 21,000, 900 and the rounded 1,000 of it. */
	private static boolean agree(Quantity a, Quantity b) {
		Quantity less = a.value() <= b.value() ? a : b;
		Quantity more = less == a ? b : a;
		boolean open = less.bound() == Bound.AT_LEAST || more.bound() == Bound.AT_MOST;
		boolean rough = List.of(a.bound(), b.bound()).contains(Bound.ABOUT) || isRound(less) != isRound(more);
		return less.value() == more.value() || open || rough && more.value() - less.value() <= ROUGHLY * more.value();
	}

	/** Whether a value of three digits and more has only zeros after the first two. */
	private static boolean isRound(Quantity quantity) {
		double scale = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(quantity.value(), 1))) - 1));
		return quantity.value() >= 100 && quantity.value() % scale == 0;
	}
}
