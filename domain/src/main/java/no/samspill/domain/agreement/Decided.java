package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.domain.governance.Authority;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * What has been decided about a text until a date.
 *
 * @param decisions for or against any version of it, the earliest first
 */
record Decided(TextVersion version, List<Decision> decisions, List<Body> bodies) {

    static Decided of(TextVersion version, Collection<Decision> decisions, Collection<Body> bodies, LocalDate on) {
        List<Decision> known = decisions.stream()
                .filter(one -> !one.date().isAfter(on))
                .filter(one -> one.text()
                        .filter(of -> of.text().equals(version.text()))
                        .isPresent())
                .filter(one -> one.outcome() != Outcome.POSTPONED && one.outcome() != Outcome.NOTED)
                .sorted(Comparator.comparing(Decision::date))
                .toList();
        return new Decided(version, known, List.copyOf(bodies));
    }

    /** Whether it is the municipal council of the party. */
    static Predicate<Body> councilOf(PartyId party) {
        return isOf(party).and(body -> body.kind() == BodyKind.MUNICIPAL_COUNCIL);
    }

    /** Whether it is a body of the party that decides, and does not only advise. */
    static Predicate<Body> decidingFor(PartyId party) {
        return isOf(party)
                .and(body -> body.authority()
                        .filter(one -> one == Authority.ADVISE || one == Authority.RECOMMEND)
                        .isEmpty());
    }

    private static Predicate<Body> isOf(PartyId party) {
        return body -> body.organisation().filter(party::equals).isPresent();
    }

    /** The last decision of each of these bodies, for those that have made one. */
    Stream<Decision> last(Predicate<Body> who) {
        return bodies.stream().filter(who).map(this::last).flatMap(Optional::stream);
    }

    private Optional<Decision> last(Body body) {
        return decisions.stream().filter(one -> one.body().equals(body.id())).reduce((earlier, later) -> later);
    }

    /** Whether one of these bodies has adopted the version, and not decided otherwise since. */
    boolean hasAdopted(Predicate<Body> who) {
        return last(who).anyMatch(one -> one.adopts(version));
    }
}
