/** How Samspill is put together. */
@NullMarked
package no.samspill.application.wiring;

import org.jspecify.annotations.NullMarked;
