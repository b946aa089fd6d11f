/**
 * Oppfølging: evaluations, the calendar for programs, and invitations. It may use the measures, what makes the links
 * of invitations, and the kit: page, route and access.
 */
@NullMarked
package no.samspill.http.followup;

import org.jspecify.annotations.NullMarked;
