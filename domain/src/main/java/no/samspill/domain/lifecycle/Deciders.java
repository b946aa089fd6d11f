package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Authority;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/** Beslutningstakere: for whom a decision is made, of those that are adopted by the day of the act. */
record Deciders(Situation now) {

    private static final Set<Authority> ADVISING = Set.of(Authority.ADVISE, Authority.RECOMMEND);

    /** Those of the decisions that are known, adopted and made by the day. */
    List<Decision> known(List<DecisionId> ids) {
        return ids.stream()
                .map(now.docket()::decision)
                .flatMap(Optional::stream)
                .filter(one -> !one.date().isAfter(now.date()))
                .filter(one -> one.outcome() == Outcome.ADOPTED)
                .filter(this::isInOffice)
                .toList();
    }

    /** Whether the body existed when it decided, as far as is known. */
    private boolean isInOffice(Decision decision) {
        return now.docket()
                .body(decision.body())
                .filter(one -> !one.existsOn(decision.date()))
                .isEmpty();
    }

    /**
     * What those who are asked, and still have to do with the measure, have made of the version: each by the body asked, or by
     * the one that has come in its place and decided since.
     */
    Adoption adoption(Case asked, TextVersion version, Collection<Decision> decisions) {
        List<Decision> inOffice = decisions.stream().filter(this::isInOffice).toList();
        List<Asked> current = asked.asked().stream()
                .filter(one -> !isGone(one.party()))
                .map(one -> new Asked(one.party(), deciding(one, version, inOffice)))
                .toList();
        return Adoption.of(version, current, inOffice, now.date());
    }

    /** Whether the party was merged or split after it was asked, so that what goes on in its place must be asked. */
    boolean isGone(PartyId party) {
        return now.standing().stream()
                .flatMap(one -> one.parties().stream())
                .anyMatch(one -> one.formerly().contains(party));
    }

    private BodyId deciding(Asked asked, TextVersion version, List<Decision> decisions) {
        return decisions.stream()
                .filter(one -> one.text()
                        .filter(text -> text.text().equals(version.text()))
                        .isPresent())
                .filter(one -> one.outcome() != Outcome.POSTPONED && one.outcome() != Outcome.NOTED)
                .map(Decision::body)
                .filter(one -> succeeds(one, asked))
                .findFirst()
                .orElse(asked.body());
    }

    /** Whether it is of the party and of the kind that is asked, and there when the one that is asked is no more. */
    private boolean succeeds(BodyId body, Asked asked) {
        Optional<Body> before = now.docket().body(asked.body());
        Optional<LocalDate> last = before.flatMap(Body::period).flatMap(OpenPeriod::to);
        return now.docket()
                .body(body)
                .filter(one -> !one.id().equals(asked.body()))
                .filter(one -> before.filter(of -> of.kind() == one.kind()).isPresent())
                .filter(one -> one.organisation().filter(asked.party()::equals).isPresent())
                .filter(one -> last.filter(day -> one.existsOn(day.plusDays(1))).isPresent())
                .isPresent();
    }

    /** Whether the council of the party made it. */
    boolean isOfCouncil(Decision decision, PartyId party) {
        return body(decision, party)
                .filter(one -> one.kind() == BodyKind.MUNICIPAL_COUNCIL)
                .isPresent();
    }

    /** Whether a body of the party made it that decides, and does not only advise. */
    boolean isOf(Decision decision, PartyId party) {
        return body(decision, party)
                .filter(one -> one.authority().filter(ADVISING::contains).isEmpty())
                .isPresent();
    }

    private Optional<Body> body(Decision decision, PartyId party) {
        return now.docket()
                .body(decision.body())
                .filter(one -> one.organisation().filter(party::equals).isPresent());
    }
}
