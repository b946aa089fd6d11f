package no.samspill.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.ClauseText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.EvaluationId;
import no.samspill.domain.followup.Light;
import no.samspill.domain.followup.Lights;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.registers.Authorship;

/** What a region's register may hold, of which nothing but what is asked for is known. */
public final class PortfolioSamples {

    public static final LocalDate DATE = LocalDate.of(2020, 2, 25);

    private PortfolioSamples() {}

    /** Taken in from a register in this phase, with these parties. */
    public static Registered registered(String title, Phase phase, String... parties) {
        return new Registered(
                phase,
                profile(title),
                Stream.of(parties)
                        .map(id -> new Participant(new PartyId(id), Role.PARTICIPANT))
                        .toList(),
                Optional.empty(),
                "Handlingsplanen");
    }

    private static Profile profile(String title) {
        return new Profile(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** An agreement of Orkland and Heim in two of its clauses. */
    public static AgreementText text() {
        return new AgreementText(
                new TextVersion(new TextId("orkdal-oy"), 1),
                "Utviklingsveileder",
                LegalForm.NO_FORM,
                List.of(new PartyId("5059"), new PartyId("5055")),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ClauseText(Clause.NAME, "Orkdalsregionen"),
                        new ClauseText(Clause.TASKS, "Veilede om \"utvikling\"")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Of the measure IT, half-way through a year: all green. */
    public static Evaluation evaluation() {
        return new Evaluation(
                new EvaluationId("it-2020-halv"),
                new MeasureId("it"),
                Evaluation.Kind.HALF_YEAR,
                2020,
                Evaluation.Kind.HALF_YEAR.of(2020).to().plusDays(1),
                "Saksansvarlig",
                lights(),
                Optional.of(4),
                Optional.of(3),
                List.of(),
                List.of("Felles plattform"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Evaluation.Recommendation.CONTINUE,
                Optional.of("Det går som vedtatt"),
                Optional.empty());
    }

    private static Lights lights() {
        Lights.Signal green = new Lights.Signal(Light.GREEN, Optional.empty());
        return new Lights(green, green, green, green, green, green, green);
    }

    /** Who has registered it. */
    public static Authorship by() {
        return new Authorship(Samples.NOW, Samples.ACTOR, Optional.empty());
    }
}
