package org.backread.ui.flags;

import java.util.Comparator;

import org.backread.ui.Messages;

/** A column of the Flags view. */
public enum FlagColumn {
	/** How much it matters, as a picture. */
	SEVERITY(Messages.FlagColumn_severity, 0, Comparator.comparing(row -> row.flag().severity())),
	/** The words at fault. */
	WORDS(Messages.FlagColumn_words, 18, Comparator.comparing(FlagRow::words, String.CASE_INSENSITIVE_ORDER)),
	/** What is wrong. */
	MESSAGE(Messages.FlagColumn_message, 54,
			Comparator.comparing(row -> row.flag().message(), String.CASE_INSENSITIVE_ORDER)),
	/** Which rule says so. */
	RULE(Messages.FlagColumn_rule, 28, Comparator.comparing(FlagRow::rule, String.CASE_INSENSITIVE_ORDER)),
	/** Where it is. */
	PLACE(Messages.FlagColumn_place, 0, Comparator.comparing(row -> row.flag().span()));

	private final String title;
	private final int weight;
	private final Comparator<FlagRow> order;

	FlagColumn(String title, int weight, Comparator<FlagRow> order) {
		this.title = title;
		this.weight = weight;
		this.order = order;
	}

	/** @return what the column's head says */
	public String title() {
		return title;
	}

	/** @return its share of the table's width; 0 for a column of fixed width */
	int weight() {
		return weight;
	}

	/** @return the order of rows by this column, and by place where they are equal in it */
	Comparator<FlagRow> order() {
		return order.thenComparing(row -> row.flag().span());
	}

	/** @return what the row shows in this column */
	String text(FlagRow row) {
		return switch (this) {
			case SEVERITY -> "";
			case WORDS -> row.words();
			case MESSAGE -> row.flag().message();
			case RULE -> row.rule();
			case PLACE -> row.paragraph() == 0 ? "" : Integer.toString(row.paragraph());
		};
	}
}
