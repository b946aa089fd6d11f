package no.samspill.http;

import java.util.Optional;

/** Who a cookie tells that it is. */
final class SessionReader {

    private SessionReader() {}

    static Caller caller(Configuration configuration, Optional<String> cookie) {
        Sessions sessions = new Sessions(configuration, configuration.people().orElseThrow(), Running.CLOCK);
        return sessions.caller(cookie).orElse(Caller.NOBODY);
    }
}
