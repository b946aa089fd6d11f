package no.samspill.http.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.samspill.http.access.RoleGrant;

/**
 * Oppsett: how the server is reached, who says who somebody is, and who is what in each region.
 *
 * @param address where people and programs reach it
 * @param proxies those that pass requests on to it, whose word for where one comes from is believed
 * @param webhooks the hosts that may be told of what is done
 */
public record Configuration(
        URI address,
        Optional<People> people,
        Optional<Machines> machines,
        List<Assignment> assignments,
        Rate rate,
        Set<String> proxies,
        Set<String> webhooks) {

    public Configuration {
        assignments = List.copyOf(assignments);
        proxies = Set.copyOf(proxies);
        webhooks = Set.copyOf(webhooks);
    }

    /**
     * How people log in.
     *
     * @param client what we are called by the issuer
     * @param scope what the issuer is asked for
     * @param groups the claim that holds a person's groups
     * @param life how long a login lasts
     * @param key what the cookie is encrypted with
     */
    public record People(
            String issuer, String client, Secret secret, String scope, String groups, Duration life, Secret key) {}

    /**
     * Whose tokens of programs are accepted.
     *
     * @param audience what a token must be made for
     * @param prefix what stands before the name of each scope
     */
    public record Machines(List<String> issuers, String audience, String prefix) {
        public Machines {
            issuers = List.copyOf(issuers);
        }
    }

    /** Requests in a minute, from one caller; and to log in, from one address. */
    public record Rate(int requests, int logins) {}

    /** Who has a role. */
    public record Assignment(Subject subject, RoleGrant grant) {}

    /** One, or all of a group or an organisation: {@code group:sekretariat}. */
    public record Subject(Kind kind, String value) {

        /** What a subject is known by. */
        public enum Kind {
            /** A group of people, as the issuer names it. */
            GROUP,
            /** One person, by the issuer's name for them. */
            SUBJECT,
            /** The programs of an organisation, by its number. */
            ORG
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + ":" + value;
        }
    }

    /** All that is given to these. */
    public List<RoleGrant> grants(Predicate<Subject> is) {
        return assignments.stream()
                .filter(one -> is.test(one.subject()))
                .map(Assignment::grant)
                .distinct()
                .toList();
    }
}
