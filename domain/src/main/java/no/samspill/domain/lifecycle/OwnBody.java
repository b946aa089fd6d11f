package no.samspill.domain.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.municipality.PartyId;

/**
 * Samarbeidets eget organ: the council of representatives, joint committee or steering group of the measure itself. One of another
 * cooperation decides nothing here.
 *
 * <p>Example: the one the measure says is its body; else the only one that is set up by the law of its form, and whose articles name
 * just those who are parties to it.
 *
 * <p>Refused with {@code BODY_OF_OTHER_COOPERATION}.
 *
 * <p>Law: kommuneloven § 18-3, § 19-3, § 20-3; IKS-loven § 6.
 */
record OwnBody(Situation now) {

    /** The council of representatives, or the joint committee; empty when it is not known which it is. */
    Optional<BodyId> body() {
        Optional<Body> named = named().filter(Body::isOfCooperation);
        List<Body> common = now.docket().bodies().values().stream()
                .filter(Body::isOfCooperation)
                .filter(one -> one.existsOn(now.date()))
                .filter(this::isOfForm)
                .filter(this::isOfParties)
                .toList();
        return named.or(() -> common.stream().filter(one -> common.size() == 1).findFirst())
                .map(Body::id);
    }

    private Optional<Body> named() {
        return now.standing().flatMap(one -> one.profile().body()).flatMap(now.docket()::body);
    }

    private boolean isOfForm(Body body) {
        Optional<LegalForm> form = now.form(now.standing().flatMap(Standing::text));
        return body.law().isEmpty() || form.isEmpty() || body.law().equals(form.flatMap(LegalForm::topBody));
    }

    private boolean isOfParties(Body body) {
        return now.standing()
                .filter(standing -> body.articles()
                        .map(one -> Set.copyOf(standing.current(one.participants())))
                        .filter(common -> parties(standing).anyMatch(common::equals))
                        .isPresent())
                .isPresent();
    }

    /** Those who take part, and those the texts name. */
    private Stream<Set<PartyId>> parties(Standing standing) {
        Stream<Collection<PartyId>> ofTexts = Stream.of(standing.text(), standing.newestText())
                .flatMap(Optional::stream)
                .flatMap(version -> now.docket().text(version).stream())
                .map(AgreementText::parties)
                .map(standing::current);
        return Stream.concat(Stream.<Collection<PartyId>>of(standing.members()), ofTexts)
                .map(Set::copyOf);
    }

    /** Whether the body may decide for this measure, as far as that depends on whose it is. */
    boolean isOwn(Body body) {
        if (body.isOfCooperation()) {
            return body().filter(body.id()::equals).isPresent() || isOfParticipant(body);
        }
        return body.kind() != BodyKind.STEERING_GROUP
                || named().filter(one -> one.kind() == body.kind())
                        .filter(Predicate.not(body::equals))
                        .isEmpty();
    }

    private boolean isOfParticipant(Body body) {
        return body.organisation()
                .flatMap(party -> now.standing().flatMap(one -> one.party(party)))
                .isPresent();
    }

    /** Demands it of the bodies that made the decisions. */
    void demand(Gate gate, List<DecisionId> decisions) {
        for (int i = 0; i < decisions.size(); i++) {
            String pointer = "/decisions/" + i;
            now.docket()
                    .decision(decisions.get(i))
                    .flatMap(one -> now.docket().body(one.body()))
                    .ifPresent(body -> demand(gate, pointer, body));
        }
    }

    void demand(Gate gate, String pointer, Body body) {
        gate.demand(isOwn(body), pointer, LifecycleRefusal.BODY_OF_OTHER_COOPERATION, body.name());
    }
}
