package org.backread.cli;

/**
 * A place in a text as editors show it.
 *
 * @param line   from 1
 * @param column from 1, in Unicode code points
 */
record Position(int line, int column) {
}
