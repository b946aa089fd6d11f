/** Meldinger: what has been done, told to others. It may use route and access. */
@NullMarked
package no.samspill.http.notice;

import org.jspecify.annotations.NullMarked;
