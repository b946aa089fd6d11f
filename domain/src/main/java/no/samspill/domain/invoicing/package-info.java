/**
 * Fakturering: a year in two invoice bases, as differences against what was issued. May use every other package of the
 * domain.
 */
@NullMarked
package no.samspill.domain.invoicing;

import org.jspecify.annotations.NullMarked;
