package no.samspill.http.login;

import java.util.Optional;
import no.samspill.http.access.Caller;
import no.samspill.http.harness.Running;
import no.samspill.http.settings.Configuration;

/** Who a cookie tells that it is. */
public final class SessionReader {

    private SessionReader() {}

    public static Caller caller(Configuration configuration, Optional<String> cookie) {
        Sessions sessions = new Sessions(configuration, configuration.people().orElseThrow(), Running.CLOCK);
        return sessions.caller(cookie).orElse(Caller.NOBODY);
    }
}
