/** Innstillinger: what the server is started with. It may use the refusals of route, and access. */
@NullMarked
package no.samspill.http.settings;

import org.jspecify.annotations.NullMarked;
