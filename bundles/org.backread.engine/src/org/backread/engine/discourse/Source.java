package org.backread.engine.discourse;

/**
 * The words that name the speaker of a cue: its subject, or whoever is given by "according to" or "by".
 *
 * @param from    index of its first item
 * @param to      index after its last one
 * @param headEnd index after the phrase in it that stands for the speaker, before any description
 */
record Source(int from, int to, int headEnd) {
}
