/** The use cases' own two exceptions. The application uses the domain, Guice (in {@code wiring} only) and jakarta.inject. */
@NullMarked
package no.samspill.application;

import org.jspecify.annotations.NullMarked;
