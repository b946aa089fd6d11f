/**
 * The use cases' own three exceptions, and the order of titles. The application uses the domain, Guice (in {@code wiring}
 * only) and jakarta.inject.
 */
@NullMarked
package no.samspill.application;

import org.jspecify.annotations.NullMarked;
