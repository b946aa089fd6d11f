/** Tjenesten: how every route is served. It may use the document, route and access, and knows no concept. */
@NullMarked
package no.samspill.http.serve;

import org.jspecify.annotations.NullMarked;
