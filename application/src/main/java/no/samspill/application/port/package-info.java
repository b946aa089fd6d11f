/**
 * Every driven port: what the use cases need from the outside. Interfaces only, with domain types in their signatures.
 *
 * <p>All of them work in bulk, so that the number of statements an adapter sends never grows with the number of agreements.
 */
@NullMarked
package no.samspill.application.port;

import org.jspecify.annotations.NullMarked;
