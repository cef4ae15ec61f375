package org.backread.engine.text;

/**
 * A stretch of a draft's text.
 *
 * @param start offset of the first character, in UTF-16 code units from the start of the text
 * @param end   offset after the last character, in UTF-16 code units
 */
public record Span(int start, int end) implements Comparable<Span> {
	/** @throws IllegalArgumentException if the offsets are negative or out of order */
	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("not a span: " + start + ".." + end);
		}
	}

	/** @return the number of UTF-16 code units covered */
	public int length() {
		return end - start;
	}

	/** @return whether the two spans share at least one character */
	public boolean overlaps(Span other) {
		return start < other.end && other.start < end;
	}

	/** @return whether {@code other} lies inside this span or equals it */
	public boolean contains(Span other) {
		return start <= other.start && other.end <= end;
	}

	/** @return whether the character at {@code offset} belongs to this span */
	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	/** @return the characters of {@code text} that this span covers */
	public String of(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/** @return this span moved by {@code distance} code units */
	public Span shift(int distance) {
		return new Span(start + distance, end + distance);
	}

	/** Orders by start, then by end. */
	@Override
	public int compareTo(Span other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
	}
}
