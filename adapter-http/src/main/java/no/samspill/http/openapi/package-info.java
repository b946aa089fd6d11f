/** Beskrivelsen av grensesnittet: the document, and the fields of an answer. It may use route and access. */
@NullMarked
package no.samspill.http.openapi;

import org.jspecify.annotations.NullMarked;
