/** The ports on H2 and PostgreSQL. May depend on: domain, application, json, JDBI, Flyway. */
@NullMarked
package no.samspill.persistence;

import org.jspecify.annotations.NullMarked;
