/**
 * Tjeneren: the web pages and the interface for programs, put together and started. A concept is used by its {@code
 * *Web} alone, and by what runs beside requests.
 */
@NullMarked
package no.samspill.http;

import org.jspecify.annotations.NullMarked;
