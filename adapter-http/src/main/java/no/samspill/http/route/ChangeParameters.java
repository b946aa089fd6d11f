package no.samspill.http.route;

import java.util.Optional;
import no.samspill.domain.imports.Replacing;

/** How one says that what is registered is changed, and why. */
public final class ChangeParameters {

    private static final String REASON = "reason";
    private static final String REPLACE = "replace";

    private ChangeParameters() {}

    /** With why something is changed. */
    public static Route reason(Route route) {
        return route.takes(
                REASON, Schema.text(), "Why what is registered is changed; needed when something rests on it.");
    }

    /** Why; empty when that is not said. */
    public static Optional<String> reason(Request request) {
        return request.query(REASON, text -> text);
    }

    /** With whether what is sent takes the place of what is registered. */
    public static Route replacing(Route route) {
        return reason(
                route.takes(
                        REPLACE,
                        Schema.truth(),
                        "Whether what is sent takes the place of what is registered and says otherwise; refused when not given."));
    }

    /** Empty when what is registered stays as it is. */
    public static Optional<Replacing> replacing(Request request) {
        return request.isTrue(REPLACE) ? Optional.of(new Replacing(reason(request))) : Optional.empty();
    }
}
