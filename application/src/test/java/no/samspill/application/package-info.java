/** The use cases on the ports in memory. */
@NullMarked
package no.samspill.application;

import org.jspecify.annotations.NullMarked;
