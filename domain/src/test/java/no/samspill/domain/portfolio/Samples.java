package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.Mandate;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.MeasureKind;
import no.samspill.domain.lifecycle.MeasurePart;
import no.samspill.domain.lifecycle.OutsideFunding;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.Started;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;

/** The portfolio of a region of three, with one strategy, one body and one measure of which everything is known. */
final class Samples {

    private Samples() {}

    static List<Participant> participants(String... parties) {
        return Stream.of(parties)
                .map(party -> new Participant(new PartyId(party), Role.PARTICIPANT))
                .toList();
    }

    /** Evaluated some day, and nothing ends it. */
    static Mandate mandate(Optional<LocalDate> evaluation, Optional<String> end) {
        return new Mandate(
                new BodyId("kdu"),
                "Beredskap",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evaluation,
                end);
    }

    /** Everything is known but what is named. */
    static Profile profileBut(String... missing) {
        return profile(List.of(missing), mandate(Optional.of(DATE.plusYears(1)), Optional.empty()), List.of());
    }

    static Profile profile(List<String> gaps, Mandate mandate, List<MeasurePart> parts) {
        return new Profile(
                "Brann",
                Optional.of(MeasureKind.NETWORK).filter(kind -> !gaps.contains("kind")),
                Optional.of(LegalForm.NO_FORM),
                Optional.of(new StrategyId("beredskap")),
                Optional.empty(),
                List.of(),
                text("responsible", gaps),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PartyId("5059")),
                Optional.of(new BodyId("kdu")).filter(body -> !gaps.contains("body")),
                text("organisation", gaps),
                text("status", gaps),
                text("followUp", gaps),
                parts,
                gaps.contains("grants")
                        ? List.of()
                        : List.of(new OutsideFunding(
                                "Staten", OutsideFunding.State.APPLIED, Optional.empty(), Optional.empty())),
                List.of(),
                Optional.of(mandate).filter(one -> !gaps.contains("mandate")),
                Optional.empty());
    }

    private static Optional<String> text(String field, List<String> gaps) {
        return Optional.of("Om " + field).filter(text -> !gaps.contains(field));
    }

    /** Started by these parties, with an act or more since, all on the same day. */
    static Measure started(Profile profile, List<Participant> parties, Act... since) {
        Started started = new Started(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Orkland"),
                Optional.empty());
        List<Act> acts = new ArrayList<>();
        acts.add(new Registered(Phase.ADOPTED, profile, parties, Optional.empty(), "Registeret"));
        acts.add(started);
        acts.addAll(List.of(since));
        return measure(acts.toArray(Act[]::new));
    }

    /** By all three. */
    static Measure started(Profile profile, Act... since) {
        return started(profile, participants("5059", "5055", "5061"), since);
    }

    static Measure measure(Act... acts) {
        List<Entry> entries = new ArrayList<>();
        for (Act act : acts) {
            entries.add(new Entry(entries.size() + 1, DATE, act));
        }
        return new Measure(new MeasureId("brann"), entries);
    }

    /** The strategy the measure serves, with all but what is named. */
    static Strategy strategyBut(String id, OpenPeriod period, String... missing) {
        List<String> gaps = List.of(missing);
        return new Strategy(
                new StrategyId(id),
                "Beredskap",
                text("challenge", gaps),
                text("goals", gaps).stream().toList(),
                text("expectedResult", gaps),
                Optional.of(period),
                Optional.empty());
    }

    static Portfolio portfolio(Measure... measures) {
        return new Portfolio(
                List.of(
                        new Organisation(new PartyId("5059"), "Orkland", OrganisationKind.MUNICIPALITY),
                        new Organisation(new PartyId("5055"), "Heim", OrganisationKind.MUNICIPALITY),
                        new Organisation(new PartyId("5061"), "Rindal", OrganisationKind.MUNICIPALITY),
                        new Organisation(new PartyId("regionrad"), "Regionrådet", OrganisationKind.REGIONAL),
                        new Organisation(new PartyId("ntnu"), "NTNU", OrganisationKind.STATE)),
                List.of(new Body(
                        new BodyId("kdu"),
                        "KDU",
                        BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                List.of(strategyBut("beredskap", OpenPeriod.since(DATE))),
                List.of(),
                List.of(),
                List.of(measures));
    }

    /** What is found of the measures and strategies, not of the bodies. */
    static List<Finding> findings(Portfolio portfolio, LocalDate date) {
        return new PortfolioCheck(portfolio, Map.of(), no.samspill.domain.agreement.Samples.LAW)
                .findings(date).stream()
                        .filter(one -> one.reason().code() instanceof PortfolioFinding)
                        .toList();
    }

    static List<Finding> findings(Measure measure) {
        return findings(portfolio(measure), DATE);
    }
}
