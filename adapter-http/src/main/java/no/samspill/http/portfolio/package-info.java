/**
 * Regionen som helhet: its start page, what is missing, who is in what, search and the audit trail. It may use the
 * measures, and the kit: page, route and access.
 */
@NullMarked
package no.samspill.http.portfolio;

import org.jspecify.annotations.NullMarked;
