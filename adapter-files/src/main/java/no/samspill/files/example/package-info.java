/** The example all demonstrations run on: the only thing about files that calls use cases, to register it and its year. */
@NullMarked
package no.samspill.files.example;

import org.jspecify.annotations.NullMarked;
