/** Puts the use cases and a store together: the one place where Guice is used and the one composition root. */
@NullMarked
package no.samspill.application.wiring;

import org.jspecify.annotations.NullMarked;
