/** Tiltak: measures, their acts, saved views, and what is public. It may use the kit: page, route and access. */
@NullMarked
package no.samspill.http.measures;

import org.jspecify.annotations.NullMarked;
