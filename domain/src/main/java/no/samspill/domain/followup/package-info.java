/**
 * The year's follow-up: evaluations, the annual wheel, what is due or silent, and what gives reason to end a measure. Uses
 * the packages before it.
 */
@NullMarked
package no.samspill.domain.followup;

import org.jspecify.annotations.NullMarked;
