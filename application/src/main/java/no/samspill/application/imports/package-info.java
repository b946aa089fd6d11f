/** Portfolios taken in: a document at once, or bit by bit as an import that can be followed. */
@NullMarked
package no.samspill.application.imports;

import org.jspecify.annotations.NullMarked;
