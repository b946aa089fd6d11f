/**
 * The region's portfolio: measures as their acts, strategies, and what is missing in them. Uses the packages before it.
 */
@NullMarked
package no.samspill.domain.portfolio;

import org.jspecify.annotations.NullMarked;
