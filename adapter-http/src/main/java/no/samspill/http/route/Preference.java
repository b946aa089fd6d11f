package no.samspill.http.route;

import java.util.Arrays;
import java.util.List;

/**
 * Ønske: something that a header such as {@code Accept} or {@code Accept-Language} asks for (RFC 9110, 12.4.2).
 *
 * @param wanted as it is written, for example {@code text/*}
 * @param weight how much, from 0 (not at all) to 1000
 */
record Preference(String wanted, int weight) {

    private static final int WHOLLY = 1000;

    /** All that the header asks for, in its order. */
    static List<Preference> in(String header) {
        return Arrays.stream(header.split(",", -1)).map(Preference::of).toList();
    }

    /** {@code q=0.5} is 500; what cannot be read counts as wanted. */
    private static Preference of(String written) {
        String[] parts = written.split(";", -1);
        int weight = Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> part.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)"))
                .map(part -> part.substring(2).replace(".", "") + "000")
                .map(digits -> Integer.parseInt(digits.substring(0, 4)))
                .findFirst()
                .orElse(WHOLLY);
        return new Preference(parts[0].strip(), weight);
    }
}
