/**
 * What is registered, as it has been from time to time: what has been used is not overwritten. Uses the packages before it.
 */
@NullMarked
package no.samspill.domain.registers;

import org.jspecify.annotations.NullMarked;
