/** Key figures that are read: typed tables, Statistics Norway's JSON-stat and the report of GSI. */
@NullMarked
package no.samspill.files.figures;

import org.jspecify.annotations.NullMarked;
