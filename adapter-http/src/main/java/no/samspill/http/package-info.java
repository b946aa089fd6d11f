/** Web pages and API. May depend on: domain, application (not its ports), json, files. */
@NullMarked
package no.samspill.http;

import org.jspecify.annotations.NullMarked;
