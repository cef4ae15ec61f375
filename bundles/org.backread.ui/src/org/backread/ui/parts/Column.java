package org.backread.ui.parts;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a {@link SortedTable}.
 *
 * @param <T>   what a row shows
 * @param id    names the column in saved layouts
 * @param title what its head says
 * @param width its width in pixels if negative (as {@code -110}), else its share of the table's width
 * @param text  what a row shows in it, never null
 * @param order the order of rows by this column
 */
public record Column<T>(String id, String title, int width, Function<T, String> text, Comparator<? super T> order) {
	public Column {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(text);
		Objects.requireNonNull(order);
	}

	/** A column ordered by what it shows. */
	public static <T> Column<T> text(String id, String title, int width, Function<T, String> text) {
		return new Column<>(id, title, width, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}
}
