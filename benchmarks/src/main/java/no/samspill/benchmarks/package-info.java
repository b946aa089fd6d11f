/** Measurements, each against the plainest way to do the same, in one run. Not part of the product. */
@NullMarked
package no.samspill.benchmarks;

import org.jspecify.annotations.NullMarked;
