/** Tilgang: who may what. It uses nothing of HTTP, and of ours the domain alone. */
@NullMarked
package no.samspill.http.access;

import org.jspecify.annotations.NullMarked;
