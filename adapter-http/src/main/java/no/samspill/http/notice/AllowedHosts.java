package no.samspill.http.notice;

import java.net.URI;

/** Verter som kan få meldinger: only those that who runs the server has named. */
public interface AllowedHosts {

    boolean maySendTo(URI address);
}
