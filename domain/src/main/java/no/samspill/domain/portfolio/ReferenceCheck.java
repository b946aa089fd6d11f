package no.samspill.domain.portfolio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Contribution;
import no.samspill.domain.lifecycle.Mandate;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;

/**
 * Henvisningskontroll: whether what is referred to is registered.
 *
 * <p>Finds {@code UNKNOWN_REFERENCE}, each naming the field, and the id that nothing has. Example: {@code reportsTo} and
 * {@code kdu} for a body that reports to a committee nobody has registered.
 *
 * <p>Law: none; our own rule.
 */
record ReferenceCheck(Set<PartyId> parties, Set<BodyId> bodies, Set<StrategyId> strategies, Set<TextVersion> texts) {

    static ReferenceCheck of(Portfolio portfolio) {
        return new ReferenceCheck(
                portfolio.organisations().stream().map(Organisation::id).collect(Collectors.toSet()),
                portfolio.bodies().stream().map(Body::id).collect(Collectors.toSet()),
                portfolio.strategies().stream().map(Strategy::id).collect(Collectors.toSet()),
                portfolio.agreements().stream().map(AgreementText::version).collect(Collectors.toSet()));
    }

    /** What a measure refers to. */
    List<Finding> ofMeasure(Standing standing) {
        Profile profile = standing.profile();
        return Stream.of(
                        unknown("strategy", profile.strategy().stream(), strategies),
                        unknown("body", profile.body().stream(), bodies),
                        unknown("mandate.commissioner", profile.mandate().map(Mandate::commissioner).stream(), bodies),
                        unknown("party", taking(standing), parties),
                        unknown(
                                "contributions.party",
                                profile.contributions().stream().map(Contribution::party),
                                parties),
                        unknown("text", standing.text().stream(), texts))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<PartyId> taking(Standing standing) {
        Profile profile = standing.profile();
        return Stream.of(
                        profile.host().stream(),
                        standing.parties().stream().map(PartyStanding::party),
                        profile.parts().stream()
                                .flatMap(part -> part.participants().stream())
                                .map(Participant::party))
                .flatMap(ids -> ids);
    }

    /** What the bodies, the meetings and the agreement texts refer to, each with its place. */
    List<Finding> ofRegisters(Portfolio portfolio) {
        return Stream.of(
                        portfolio.bodies().stream().flatMap(this::ofBody),
                        portfolio.meetings().stream().flatMap(this::ofMeeting),
                        portfolio.agreements().stream().flatMap(this::ofText))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private Stream<Finding> ofBody(Body body) {
        return Stream.concat(
                        unknown("reportsTo", body.reportsTo().stream(), bodies),
                        unknown("organisation", body.organisation().stream(), parties))
                .map(one -> one.under("/bodies/" + body.id()));
    }

    private Stream<Finding> ofMeeting(Meeting meeting) {
        return unknown("bodies", meeting.bodies().stream(), bodies).map(one -> one.under("/meetings/" + meeting.id()));
    }

    private Stream<Finding> ofText(AgreementText text) {
        return Stream.concat(
                        unknown("parties", text.parties().stream(), parties),
                        unknown("host", text.host().stream(), parties))
                .map(one -> one.under("/agreements/" + text.version().text()));
    }

    private static <T> Stream<Finding> unknown(String field, Stream<T> ids, Set<T> known) {
        return ids.distinct()
                .filter(id -> !known.contains(id))
                .map(id -> Finding.error(Reason.at("", PortfolioFinding.UNKNOWN_REFERENCE, field, id.toString())));
    }
}
