/** The one JSON form of the domain. May depend on: domain, application, Jackson. */
@NullMarked
package no.samspill.json;

import org.jspecify.annotations.NullMarked;
