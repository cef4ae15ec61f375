/**
 * Paragraphs, sentences, words and quotations, each with its {@link org.backread.engine.text.Span} in the draft's text.
 *
 * <p>API, for calling; nothing here is for implementing.
 *
 * @since 1.0
 */
package org.backread.engine.text;
