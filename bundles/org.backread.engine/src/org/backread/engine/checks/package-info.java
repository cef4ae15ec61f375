/**
 * The rules. A rule of another bundle implements {@link org.backread.engine.checks.Check}; {@code docs/adding-a-check.md} tells how.
 *
 * <p>API: {@link org.backread.engine.checks.Check} is for implementing, everything else for calling.
 *
 * @since 1.0
 */
package org.backread.engine.checks;
