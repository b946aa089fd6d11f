/**
 * The cooperation agreement: who takes part, who is host, and from when to when. Uses the domain's root, {@code money},
 * {@code calendar} and {@code municipality}.
 */
@NullMarked
package no.samspill.domain.agreement;

import org.jspecify.annotations.NullMarked;
