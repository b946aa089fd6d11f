/**
 * The cooperation agreement: who takes part, who is host, and from when to when; its text in versions, which clauses the
 * law demands in it, how one leaves it and how it is amended. Uses the domain's root, {@code money}, {@code calendar},
 * {@code municipality} and {@code governance}.
 */
@NullMarked
package no.samspill.domain.agreement;

import org.jspecify.annotations.NullMarked;
