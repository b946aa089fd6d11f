package no.samspill.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server is started with.
 *
 * @param regions the database of each
 */
record Options(String address, int port, Map<String, String> regions) {

    static Options parse(String[] arguments) {
        String address = "127.0.0.1";
        int port = 7010;
        Map<String, String> regions = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--address" -> address = value;
                case "--port" -> port = Integer.parseInt(value);
                case "--region" -> regions.put(value.split("=", 2)[0], value.split("=", 2)[1]);
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        return new Options(address, port, regions);
    }
}
