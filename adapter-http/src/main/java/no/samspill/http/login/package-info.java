/**
 * Innlogging: who asks; people, programs, those who are invited, and the one at this machine. It may use the
 * settings, serve, route and access.
 */
@NullMarked
package no.samspill.http.login;

import org.jspecify.annotations.NullMarked;
