/**
 * Municipalities and what is known of them: numbers, names with validity, successions, and dated, sourced key figures.
 * Uses the domain's root, {@code money} and {@code calendar}.
 */
@NullMarked
package no.samspill.domain.municipality;

import org.jspecify.annotations.NullMarked;
