/** Registre: what measures refer to, and the texts of agreements. It may use the kit: page, route and access. */
@NullMarked
package no.samspill.http.registers;

import org.jspecify.annotations.NullMarked;
