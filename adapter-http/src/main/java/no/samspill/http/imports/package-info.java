/** Innlesing: portfolios taken in, at once or bit by bit. It may use the kit: page, route and access. */
@NullMarked
package no.samspill.http.imports;

import org.jspecify.annotations.NullMarked;
