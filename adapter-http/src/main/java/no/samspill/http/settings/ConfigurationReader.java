package no.samspill.http.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.OrganisationNumber;
import no.samspill.domain.municipality.PartyId;
import no.samspill.http.access.AccessRole;
import no.samspill.http.access.RoleGrant;
import no.samspill.http.access.Scope;
import no.samspill.http.settings.Configuration.Assignment;
import no.samspill.http.settings.Configuration.Subject;

/** How the configuration is written; what is wrong with it is told at once. */
public final class ConfigurationReader {

    /** All settings there are, but those of each region. */
    static final List<String> KNOWN = List.of(
            "address",
            "people.issuer",
            "people.client",
            "people.scope",
            "people.groups",
            "people.hours",
            "machines.issuers",
            "machines.audience",
            "machines.scope-prefix",
            "operator",
            "proxies",
            "webhooks",
            "requests-per-minute",
            "logins-per-minute",
            "region.NAVN.ROLLE");

    static final String CLIENT_SECRET = "SAMSPILL_CLIENT_SECRET";
    public static final String SESSION_KEY = "SAMSPILL_SESSION_KEY";

    private static final String REGION = "region.";
    private static final int KEY_BYTES = 32;
    private static final int WORKING_DAY = 8;
    private static final int LONGEST_LOGIN = 24;
    private static final int MANY = 600;
    private static final int MOST = 1_000_000;
    private static final int LOGINS = 120;

    private final SettingLines lines;
    private final Function<String, Optional<String>> environment;
    private final Set<String> regions;

    private ConfigurationReader(
            SettingLines lines, Function<String, Optional<String>> environment, Set<String> regions) {
        this.lines = lines;
        this.environment = environment;
        this.regions = regions;
    }

    /** Reads the file, for these regions; {@link Refused}, for all the reasons at once, when it cannot be used. */
    public static Configuration read(Path file, Function<String, Optional<String>> environment, Set<String> regions) {
        return read(SettingLines.in(file), environment, regions);
    }

    /** The same, of what stands in it, line by line. */
    public static Configuration read(
            List<String> lines, Function<String, Optional<String>> environment, Set<String> regions) {
        return read(new SettingLines(lines), environment, regions);
    }

    private static Configuration read(
            SettingLines lines, Function<String, Optional<String>> environment, Set<String> regions) {
        Configuration read = new ConfigurationReader(lines, environment, regions).all();
        Refused.ifAny(lines.reasons(KNOWN));
        return read;
    }

    private Configuration all() {
        URI address = address("address", lines.demand("address"));
        Optional<Configuration.People> people = people();
        Optional<Configuration.Machines> machines = machines();
        if (people.isEmpty() && machines.isEmpty()) {
            lines.refuse(StartRefusal.NOBODY_LOGS_IN);
        }
        List<Assignment> assignments =
                new ArrayList<>(assignments("operator", RoleGrant.everywhere(AccessRole.OPERATOR)));
        lines.names(REGION).forEach(name -> assignments.addAll(ofRegion(name)));
        assignments.forEach(one -> demandLogin(one.subject(), people.isPresent(), machines.isPresent()));
        return new Configuration(
                address,
                people,
                machines,
                assignments,
                new Configuration.Rate(
                        lines.number("requests-per-minute", MANY, MOST),
                        lines.number("logins-per-minute", LOGINS, MOST)),
                Set.copyOf(lines.list("proxies")),
                Set.copyOf(lines.list("webhooks")));
    }

    private void demandLogin(Subject subject, boolean people, boolean machines) {
        if (subject.kind() == Subject.Kind.ORG ? !machines : !people) {
            lines.refuse(StartRefusal.SUBJECT_NEVER_COMES, subject.toString());
        }
    }

    private Optional<Configuration.People> people() {
        if (lines.names("people.").isEmpty()) {
            return Optional.empty();
        }
        String issuer = lines.demand("people.issuer");
        address("people.issuer", issuer);
        Secret key = secret(SESSION_KEY);
        if (!key.value().isEmpty() && !isKey(key.value())) {
            lines.refuse(StartRefusal.SECRET_UNREADABLE, SESSION_KEY);
        }
        return Optional.of(new Configuration.People(
                issuer,
                lines.demand("people.client"),
                secret(CLIENT_SECRET),
                lines.value("people.scope").orElse("openid profile"),
                lines.value("people.groups").orElse("groups"),
                Duration.ofHours(lines.number("people.hours", WORKING_DAY, LONGEST_LOGIN)),
                key));
    }

    private Secret secret(String variable) {
        Optional<String> given = environment.apply(variable).filter(text -> !text.isBlank());
        if (given.isEmpty()) {
            lines.refuse(StartRefusal.SECRET_MISSING, variable);
        }
        return new Secret(given.orElse("").strip());
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Optional<Configuration.Machines> machines() {
        if (lines.names("machines.").isEmpty()) {
            return Optional.empty();
        }
        lines.demand("machines.issuers");
        List<String> issuers = lines.list("machines.issuers");
        issuers.forEach(issuer -> address("machines.issuers", issuer));
        return Optional.of(new Configuration.Machines(
                issuers,
                lines.demand("machines.audience"),
                lines.value("machines.scope-prefix").orElse(Scope.ORDINARY_PREFIX)));
    }

    /** {@code https://host}; without encryption only on this machine. */
    private URI address(String name, String given) {
        try {
            URI read = new URI(given);
            boolean safe = "https".equals(read.getScheme())
                    || ("http".equals(read.getScheme()) && Loopback.isLoopback(String.valueOf(read.getHost())));
            if (safe && read.getHost() != null && read.getRawQuery() == null && read.getRawFragment() == null) {
                return read;
            }
        } catch (URISyntaxException unreadable) {
            // told below, with those that are no addresses for us
        }
        if (!given.isEmpty()) {
            lines.refuse(StartRefusal.SETTING_UNREADABLE, "ADDRESS", name, given);
        }
        return URI.create("https://unreadable.invalid");
    }

    /** {@code region.nord-troms.auditor}, {@code region.nord-troms.representative.5428}. */
    private List<Assignment> ofRegion(String name) {
        String[] parts = name.split("\\.", 4);
        if (parts.length < 3) {
            return List.of();
        }
        Optional<AccessRole> role = AccessRole.named(parts[2])
                .filter(one -> one != AccessRole.OPERATOR && one != AccessRole.INVITED && one != AccessRole.PUBLIC);
        boolean ofParty = role.equals(Optional.of(AccessRole.REPRESENTATIVE));
        if (role.isEmpty() || parts.length != (ofParty ? 4 : 3) || (ofParty && parts[3].isBlank())) {
            return List.of();
        }
        if (!regions.contains(parts[1])) {
            lines.refuse(StartRefusal.REGION_NOT_SERVED, parts[1], String.join(", ", regions));
        }
        Optional<PartyId> party = ofParty ? Optional.of(new PartyId(parts[3])) : Optional.empty();
        return assignments(name, new RoleGrant(role.get(), Optional.of(parts[1]), party));
    }

    private List<Assignment> assignments(String name, RoleGrant grant) {
        return lines.list(name).stream()
                .flatMap(given -> subject(name, given).stream())
                .map(subject -> new Assignment(subject, grant))
                .toList();
    }

    private Optional<Subject> subject(String name, String given) {
        for (Subject.Kind kind : Subject.Kind.values()) {
            String beginning = new Subject(kind, "").toString();
            String value = given.startsWith(beginning) ? given.substring(beginning.length()) : "";
            boolean right =
                    kind != Subject.Kind.ORG || OrganisationNumber.in(value).isPresent();
            if (!value.isBlank() && right) {
                return Optional.of(new Subject(kind, value));
            }
        }
        lines.refuse(StartRefusal.SETTING_UNREADABLE, "SUBJECT", name, given);
        return Optional.empty();
    }
}
