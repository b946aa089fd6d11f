package no.samspill.http;

import java.time.Clock;
import java.util.Map;
import no.samspill.application.wiring.Samspill;

/** The regions of the demonstration, at the time a test says. */
public final class DemonstrationRegions {

    private DemonstrationRegions() {}

    public static Map<String, Samspill> at(Clock clock) {
        return Demonstration.regions(database -> Main.start(database, clock));
    }
}
