package no.samspill.http.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/** Linjene i oppsettet: {@code name = value} on each, blank, or said to people after {@code #}. What is wrong is collected. */
final class SettingLines {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<Reason> reasons = new ArrayList<>();

    public SettingLines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                take(line.split("\\s*=\\s*", 2), i + 1);
            }
        }
    }

    public static SettingLines in(Path file) {
        try {
            return new SettingLines(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new Refused(List.of(Reason.at("", StartRefusal.CONFIGURATION_UNREADABLE, file.toString())));
        }
    }

    private void take(String[] parts, int number) {
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            refuse(StartRefusal.LINE_UNREADABLE, Integer.toString(number));
        } else if (values.putIfAbsent(parts[0], parts[1]) != null) {
            refuse(StartRefusal.SETTING_TWICE, parts[0]);
        }
    }

    void refuse(StartRefusal code, String... facts) {
        reasons.add(Reason.at("", code, facts));
    }

    Optional<String> value(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    /** One that must be there. */
    String demand(String name) {
        return value(name).orElseGet(() -> {
            refuse(StartRefusal.SETTING_MISSING, name);
            return "";
        });
    }

    /** Several, with commas between. */
    List<String> list(String name) {
        return value(name).stream()
                .flatMap(all -> Arrays.stream(all.split("\\s*,\\s*")))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    int number(String name, int otherwise, int most) {
        String given = value(name).orElse(Integer.toString(otherwise));
        if (given.matches("[1-9]\\d{0,8}") && Integer.parseInt(given) <= most) {
            return Integer.parseInt(given);
        }
        refuse(StartRefusal.SETTING_UNREADABLE, "NUMBER", name, given, Integer.toString(most));
        return otherwise;
    }

    /** The names that begin so. */
    List<String> names(String beginning) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    /** All that was wrong, also what nobody has asked for. */
    List<Reason> reasons(List<String> known) {
        List<Reason> all = new ArrayList<>(reasons);
        values.keySet().stream()
                .filter(name -> !asked.contains(name))
                .map(name -> Reason.at("", StartRefusal.SETTING_UNKNOWN, name, String.join(", ", known)))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
