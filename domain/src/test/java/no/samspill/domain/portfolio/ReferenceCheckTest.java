package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.portfolio.PortfolioFinding.*;
import static no.samspill.domain.portfolio.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Contribution;
import no.samspill.domain.lifecycle.MeasurePart;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** What is referred to and not registered is found, with its place. */
class ReferenceCheckTest {

    @Test
    void what_is_referred_to_is_registered() {
        Portfolio all = portfolio(started(parts(Optional.of("God"), "5059")));
        Portfolio none =
                new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), all.measures());

        assertThat(findings(none, DATE))
                .containsExactly(
                        unknown("strategy", "beredskap"),
                        unknown("body", "kdu"),
                        unknown("mandate.commissioner", "kdu"),
                        unknown("party", "5059"),
                        unknown("party", "5055"),
                        unknown("party", "5061"));
        assertThat(findings(started(parts(Optional.of("God"), "borte")))).containsExactly(unknown("party", "borte"));
    }

    @Test
    void the_text_it_rests_on_and_those_who_put_something_in_are_registered() {
        Measure measure = measure(new Registered(
                Phase.ACTIVE,
                contributed(profileBut(), "5059", "borte"),
                participants("5059", "5055", "5061"),
                Optional.of(new TextVersion(new TextId("avtale"), 2)),
                "Registeret"));

        assertThat(findings(measure))
                .containsExactly(
                        note(MEASURE_WITHOUT_DECISION),
                        unknown("contributions.party", "borte"),
                        unknown("text", new TextVersion(new TextId("avtale"), 2).toString()));
    }

    private static Profile contributed(Profile of, String... parties) {
        return new Profile(
                of.title(),
                of.kind(),
                of.form(),
                of.strategy(),
                of.need(),
                of.goals(),
                of.responsible(),
                of.sponsor(),
                of.coordinator(),
                of.host(),
                of.body(),
                of.organisation(),
                of.status(),
                of.followUp(),
                of.parts(),
                of.grants(),
                Stream.of(parties)
                        .map(party -> new Contribution(new PartyId(party), Optional.empty(), Optional.of(10)))
                        .toList(),
                of.mandate(),
                Optional.empty());
    }

    @Test
    void bodies_meetings_and_texts_refer_to_what_is_registered() {
        Portfolio of = portfolio();
        Body group = new Body(
                new BodyId("gruppe"),
                "Gruppe",
                BodyKind.STEERING_GROUP,
                Optional.empty(),
                Optional.of(new PartyId("borte")),
                Optional.of(new BodyId("kdo")),
                Optional.empty());
        Meeting meeting = new Meeting(
                new MeetingId("mote"), List.of(group.id(), new BodyId("nettverk")), DATE, Optional.empty(), true, true);
        Portfolio all = new Portfolio(
                of.organisations(),
                List.of(group),
                List.of(meeting),
                List.of(),
                List.of(),
                List.of(no.samspill.domain.followup.Samples.text(LegalForm.NO_FORM)),
                List.of());

        assertThat(findings(all, DATE))
                .contains(
                        at("/bodies/gruppe", "reportsTo", "kdo"),
                        at("/bodies/gruppe", "organisation", "borte"),
                        at("/meetings/mote", "bodies", "nettverk"));
        Portfolio none =
                new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), all.agreements(), List.of());
        assertThat(findings(none, DATE))
                .containsExactly(
                        at("/agreements/it-avtale", "parties", "5055"), at("/agreements/it-avtale", "parties", "5059"));
    }

    private static Finding at(String pointer, String field, String id) {
        return Finding.error(Reason.at(pointer, UNKNOWN_REFERENCE, field, id));
    }

    private static Finding note(PortfolioFinding code, String... facts) {
        return Finding.note(Reason.at("/measures/brann", code, facts));
    }

    private static Finding unknown(String field, String id) {
        return Finding.error(Reason.at("/measures/brann", UNKNOWN_REFERENCE, field, id));
    }

    private static Profile parts(Optional<String> status, String... participants) {
        return profile(
                List.of(),
                mandate(Optional.of(DATE.plusYears(1)), Optional.empty()),
                List.of(new MeasurePart("Del", participants(participants), status)));
    }
}
