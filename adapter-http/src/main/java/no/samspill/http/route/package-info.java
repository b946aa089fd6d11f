/** Ruter: one thing that can be asked for, and the words of HTTP. It may use access. */
@NullMarked
package no.samspill.http.route;

import org.jspecify.annotations.NullMarked;
