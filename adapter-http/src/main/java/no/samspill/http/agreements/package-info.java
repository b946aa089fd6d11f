/**
 * Avtaler om kostnad: agreements and their rules. It may use the lists of statements and invoice runs, and the kit:
 * page, route and access.
 */
@NullMarked
package no.samspill.http.agreements;

import org.jspecify.annotations.NullMarked;
