/** Kostnadsdeling: statements and the workbench they are made at. It may use the kit: page, route and access. */
@NullMarked
package no.samspill.http.costsharing;

import org.jspecify.annotations.NullMarked;
