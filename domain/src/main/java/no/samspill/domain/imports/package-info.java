/**
 * Innlesing: what becomes of each thing in a document, and how far the reading of it has come. Uses the packages before it.
 */
@NullMarked
package no.samspill.domain.imports;

import org.jspecify.annotations.NullMarked;
