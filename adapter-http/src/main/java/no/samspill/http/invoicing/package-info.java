/** Fakturagrunnlag: plans and runs. It may use the list of statements, and the kit: page, route and access. */
@NullMarked
package no.samspill.http.invoicing;

import org.jspecify.annotations.NullMarked;
