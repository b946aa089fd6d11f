package no.samspill.http.settings;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final String LOOPBACK = "127.0.0.1";
    private static final int ORDINARY_PORT = 7010;
    private static final int LAST_PORT = 65_535;
    private static final String ONE_REGION = "region";
    private static final String DEMO = "--demo";
    static final String KNOWN = "--port, --address, --db, --region, --config, " + DEMO;

    /** Reads the command line; {@link Refused}, for all the reasons at once, when it cannot be understood. */
    public static ServerOptions parse(String[] given, Function<String, Optional<String>> environment) {
        boolean demo = List.of(given).contains(DEMO);
        String[] rest = Arrays.stream(given).filter(one -> !one.equals(DEMO)).toArray(String[]::new);
        return parse(rest, environment, demo);
    }

    private static ServerOptions parse(
            String[] arguments, Function<String, Optional<String>> environment, boolean demo) {
        List<Reason> reasons = new ArrayList<>();
        Map<String, String> regions = new LinkedHashMap<>();
        Map<String, String> given = new LinkedHashMap<>(Map.of("--port", "" + ORDINARY_PORT, "--address", LOOPBACK));
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (!List.of(KNOWN.split(", ", -1)).contains(name)) {
                reasons.add(Reason.at("", StartRefusal.UNKNOWN_OPTION, name, KNOWN));
            } else if (i + 1 == arguments.length) {
                reasons.add(Reason.at("", StartRefusal.VALUE_MISSING, name));
            } else if (name.equals("--region")) {
                String[] pair = arguments[i + 1].split("=", 2);
                boolean fresh = pair.length == 2 && Regions.isName(pair[0]) && !regions.containsKey(pair[0]);
                refuseUnless(fresh, reasons, name, arguments[i + 1]);
                regions.put(pair[0], pair[pair.length - 1]);
            } else {
                given.put(name, arguments[i + 1]);
            }
        }
        String port = given.getOrDefault("--port", "");
        boolean isPort = port.matches("\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT;
        refuseUnless(isPort, reasons, "--port", port);
        String address = given.getOrDefault("--address", "");
        if (!given.containsKey("--config") && !Loopback.isLoopback(address)) {
            reasons.add(Reason.at("", StartRefusal.NOT_THIS_MACHINE, address));
        }
        Refused.ifAny(reasons);
        if (!demo && (given.containsKey("--db") || regions.isEmpty())) {
            regions.put(ONE_REGION, given.computeIfAbsent("--db", name -> DataFolder.database(environment)));
        }
        return new ServerOptions(
                address, Integer.parseInt(port), regions, Optional.ofNullable(given.get("--config")), demo);
    }

    private static void refuseUnless(boolean right, List<Reason> reasons, String name, String value) {
        if (!right) {
            reasons.add(Reason.at("", StartRefusal.VALUE_UNREADABLE, name, value));
        }
    }
}
