package no.samspill.http.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.application.wiring.DataFolder;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.route.Regions;

/**
 * What the server is started with.
 *
 * @param port 0 for any that is free
 * @param regions the database of each, by its name in the address
 * @param configuration the file that says who may do what; without it whoever sits at this machine may do everything
 * @param demo whether the regions are those of the demonstration instead
 */
public record ServerOptions(
        String address, int port, Map<String, String> regions, Optional<String> configuration, boolean demo) {

    private static final int LAST_PORT = 65_535;
    private static final String ONE_REGION = "region";

    /** The help or the version, when that is what is asked for. */
    public static Optional<String> shown(String... arguments) {
        return ServerCommand.shown(arguments);
    }

    /** Reads the command line; {@link Refused}, for all the reasons at once, when it cannot be understood. */
    public static ServerOptions parse(String[] arguments, Function<String, Optional<String>> environment) {
        List<Reason> reasons = new ArrayList<>();
        ServerCommand given = ServerCommand.read(reasons, arguments);
        Map<String, String> regions = new LinkedHashMap<>();
        for (String region : given.regions()) {
            String[] pair = region.split("=", 2);
            boolean fresh = pair.length == 2 && Regions.isName(pair[0]) && !regions.containsKey(pair[0]);
            refuseUnless(fresh, reasons, "--region", region);
            regions.put(pair[0], pair[pair.length - 1]);
        }
        String port = given.port();
        boolean isPort = port.matches("\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT;
        refuseUnless(isPort, reasons, "--port", port);
        if (given.configuration().isEmpty() && !Loopback.isLoopback(given.address())) {
            reasons.add(Reason.at("", StartRefusal.NOT_THIS_MACHINE, given.address()));
        }
        Refused.ifAny(reasons);
        if (!given.demo() && (given.database().isPresent() || regions.isEmpty())) {
            regions.put(ONE_REGION, given.database().orElseGet(() -> DataFolder.database(environment)));
        }
        return new ServerOptions(given.address(), Integer.parseInt(port), regions, given.configuration(), given.demo());
    }

    private static void refuseUnless(boolean right, List<Reason> reasons, String name, String value) {
        if (!right) {
            reasons.add(Reason.at("", StartRefusal.VALUE_UNREADABLE, name, value));
        }
    }
}
