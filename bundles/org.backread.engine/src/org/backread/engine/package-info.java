/**
 * The engine: {@link org.backread.engine.Analyzer} reads a draft, {@link org.backread.engine.Analysis} says what it found.
 *
 * <p>API, as are all packages of this bundle with what is public in them: from release 1.0 on they change by the rules of
 * semantic versioning. Whoever only reviews drafts needs this package; whoever writes a check needs the others besides.
 *
 * @since 1.0
 */
package org.backread.engine;
