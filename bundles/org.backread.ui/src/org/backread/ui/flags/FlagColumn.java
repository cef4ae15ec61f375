package org.backread.ui.flags;

import java.util.Comparator;

import org.backread.ui.Messages;
import org.backread.ui.parts.Column;

/** A column of the Flags view. */
public enum FlagColumn {
	/** How much it matters, as a picture. */
	SEVERITY(Messages.FlagColumn_severity, -30, Comparator.comparing(row -> row.flag().severity())),
	/** The words at fault. */
	WORDS(Messages.FlagColumn_words, 14, Comparator.comparing(FlagRow::words, String.CASE_INSENSITIVE_ORDER)),
	/** What is wrong. */
	MESSAGE(Messages.FlagColumn_message, 62,
			Comparator.comparing(row -> row.flag().message(), String.CASE_INSENSITIVE_ORDER)),
	/** Which rule says so. */
	RULE(Messages.FlagColumn_rule, 24, Comparator.comparing(FlagRow::rule, String.CASE_INSENSITIVE_ORDER)),
	/** Where it is. */
	PLACE(Messages.FlagColumn_place, -110, Comparator.comparing(row -> row.flag().span()));

	private final String title;
	private final int width;
	private final Comparator<FlagRow> order;

	FlagColumn(String title, int width, Comparator<FlagRow> order) {
		this.title = title;
		this.width = width;
		this.order = order;
	}

	/** @return it as a column of a table, ordered by itself and by place where rows are equal in it */
	Column<FlagRow> column() {
		return new Column<>(name(), title, width, this::text, order.thenComparing(row -> row.flag().span()));
	}

	/** @return what the row shows in this column */
	private String text(FlagRow row) {
		return switch (this) {
			case SEVERITY -> "";
			case WORDS -> row.words();
			case MESSAGE -> row.flag().message();
			case RULE -> row.rule();
			case PLACE -> row.paragraph() == 0 ? "" : Integer.toString(row.paragraph());
		};
	}
}
