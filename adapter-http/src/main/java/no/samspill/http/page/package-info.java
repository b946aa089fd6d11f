/** Byggesettet for sider: what every page is made of. It may use what is served of problems, route and access. */
@NullMarked
package no.samspill.http.page;

import org.jspecify.annotations.NullMarked;
