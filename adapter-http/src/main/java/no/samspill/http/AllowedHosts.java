package no.samspill.http;

import java.net.URI;

/** Verter som kan få meldinger: only those that who runs the server has named. */
interface AllowedHosts {

    boolean maySendTo(URI address);
}
