/** Who is told of what is done: the change feed, webhooks and their deliveries. Uses the ports and the domain. */
@NullMarked
package no.samspill.application.notice;

import org.jspecify.annotations.NullMarked;
