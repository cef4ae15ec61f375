/**
 * What the engine knows of English: the tagger, the {@link org.backread.engine.language.Lexicon}, numbers and dates.
 *
 * <p>API, for calling; {@link org.backread.engine.language.PassageEncoder} is for implementing.
 *
 * @since 1.0
 */
package org.backread.engine.language;
