/**
 * How the domain says no: a {@link no.samspill.domain.Reason} for everything that is wrong, all of them together in one
 * {@link no.samspill.domain.Refused}. May depend on nothing but the Java platform.
 */
@NullMarked
package no.samspill.domain;

import org.jspecify.annotations.NullMarked;
