/** The one JSON form of the domain's types, and the sentences of its refusals. May depend on: domain, application, Jackson. */
@NullMarked
package no.samspill.json;

import org.jspecify.annotations.NullMarked;
