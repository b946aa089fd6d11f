/** Meldinger: telling others what has been done, in the order it was done, until they have it. */
@NullMarked
package no.samspill.domain.notice;

import org.jspecify.annotations.NullMarked;
