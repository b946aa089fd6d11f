/** Periods, half-years and rotations. Dates are given, never read from a clock. Uses the domain's root and {@code money}. */
@NullMarked
package no.samspill.domain.calendar;

import org.jspecify.annotations.NullMarked;
