/**
 * What a draft tells: its {@link org.backread.engine.discourse.Document} with paragraphs, mentions, statements, voices and claims.
 *
 * <p>API, for calling; nothing here is for implementing.
 *
 * @since 1.0
 */
package org.backread.engine.discourse;
