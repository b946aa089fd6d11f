/**
 * Kostnadsdeling: sharing cases, the rules that share them, and the statements that come of it. Uses the domain's root,
 * {@code money}, {@code calendar}, {@code municipality} and {@code agreement}.
 */
@NullMarked
package no.samspill.domain.costsharing;

import org.jspecify.annotations.NullMarked;
