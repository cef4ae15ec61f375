package org.backread.formats.reports;

/**
 * A place in a text as editors show it.
 *
 * @param line   from 1
 * @param column from 1, in Unicode code points
 */
public record Position(int line, int column) {
}
