/** Nøkkeltall: shown, and taken in from files. It may use the kit: page, route and access. */
@NullMarked
package no.samspill.http.keyfigures;

import org.jspecify.annotations.NullMarked;
