package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Samples.ASKED;
import static no.samspill.domain.lifecycle.Samples.HEIM;
import static no.samspill.domain.lifecycle.Samples.HOSTED;
import static no.samspill.domain.lifecycle.Samples.ORKLAND;
import static no.samspill.domain.lifecycle.Samples.SECOND;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.council;
import static no.samspill.domain.lifecycle.Samples.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.lifecycle.TerminationProposed.Consequence;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;

/** One of each act, in order when it meets the task community of {@link Samples} in its phase; some things can be chosen. */
public final class Acts {

    private Acts() {}

    static DecisionId id(String decision) {
        return new DecisionId(decision);
    }

    static List<DecisionId> ids(String... decisions) {
        return Stream.of(decisions).map(DecisionId::new).toList();
    }

    /** Described with a need. */
    static Profile needed(String title) {
        Profile of = profile(title);
        return new Profile(
                title,
                of.kind(),
                of.form(),
                of.strategy(),
                Optional.of("Beredskap"),
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
                of.contributions(),
                of.mandate(),
                Optional.empty());
    }

    static AssessmentOrdered ordered(String decision, LocalDate deadline, PartyId... invited) {
        return new AssessmentOrdered(
                Optional.of(id(decision)),
                "Kommunedirektøren i Heim",
                "Utred felles brannvesen",
                deadline,
                Stream.of(invited)
                        .map(one -> new Participant(one, Role.PARTICIPANT))
                        .toList(),
                Kroner.ZERO,
                "Heim");
    }

    static AssessmentOrdered ordered() {
        return ordered("kdu-ja", TODAY.plusMonths(3), ORKLAND, HEIM);
    }

    /** Everything is answered but what is named. */
    static Assessment assessmentBut(String... missing) {
        List<String> gaps = List.of(missing);
        return new Assessment(
                text("need", gaps),
                text("goal", gaps),
                text("expectedResult", gaps),
                text("zeroAlternative", gaps),
                text("otherForms", gaps),
                Optional.of(LegalForm.TASK_COMMUNITY).filter(form -> !gaps.contains("form")),
                text("formReason", gaps),
                text("procurement", gaps),
                Optional.of(Kroner.ZERO).filter(cost -> !gaps.contains("cost")),
                text("costSharing", gaps),
                text("financing", gaps),
                text("risks", gaps),
                text("staff", gaps),
                text("dataProtection", gaps),
                text("archive", gaps),
                text("benefits", gaps),
                Optional.of(TODAY.plusYears(1)).filter(day -> !gaps.contains("evaluation")),
                text("exit", gaps));
    }

    private static Optional<String> text(String field, List<String> gaps) {
        return Optional.of("Om " + field).filter(text -> !gaps.contains(field));
    }

    static SubmittedForDecision submitted(String recommendation, Optional<String> regionalCouncil, Case asked) {
        return new SubmittedForDecision(
                Optional.of(id(recommendation)), regionalCouncil.map(DecisionId::new), "Felles saksframlegg", asked);
    }

    static SubmittedForDecision submitted(Case asked) {
        return submitted("kdu-ja", Optional.of("regionrad-ja"), asked);
    }

    static Adopted adopted(String... decisions) {
        return new Adopted(ids(decisions), Optional.of(TODAY));
    }

    /** Everything is in order but what is named. */
    static Started startedBut(String... missing) {
        List<String> gaps = List.of(missing);
        return new Started(
                text("budget", gaps),
                Optional.of(TODAY).filter(day -> !gaps.contains("countyGovernorInformed")),
                text("registration", gaps),
                text("auditor", gaps),
                text("archiveResponsible", gaps),
                Optional.of(TODAY).filter(day -> !gaps.contains("steeringDocument")));
    }

    static PutOnHold hold(String decision, LocalDate resumeBy) {
        return new PutOnHold(Optional.of(id(decision)), "Venter på tilskudd", resumeBy, "Heim");
    }

    static Amended amended(String... decisions) {
        return new Amended(SECOND.version(), TODAY, List.of(council(ORKLAND), council(HEIM)), ids(decisions));
    }

    static TerminationProposed termination(Optional<String> body, Optional<PartyId> party, PartyId... told) {
        return new TerminationProposed(
                body.map(BodyId::new),
                party,
                "Tilskuddet falt bort",
                "Målet er nådd",
                Stream.of(told).map(one -> new Consequence(one, "Ingen")).toList(),
                "Vertskommune");
    }

    static TerminationProposed termination() {
        return termination(Optional.of("kdu"), Optional.empty(), ORKLAND, HEIM);
    }

    static WindingUpDecided windingUp(LocalDate effective, String... decisions) {
        return new WindingUpDecided(ids(decisions), effective, "Heim");
    }

    static WindingUpDecided windingUp() {
        return windingUp(TODAY.plusMonths(6), "ks-5059-ja", "ks-5055-ja");
    }

    /** Everything is in order but what is named. */
    static Closed closedBut(String decision, String... missing) {
        List<String> gaps = List.of(missing);
        return new Closed(
                Optional.of(id(decision)),
                new Closing(
                        text("finalReport", gaps),
                        text("accounts", gaps),
                        text("funds", gaps),
                        text("invoices", gaps),
                        text("archiveList", gaps),
                        text("archiveReceiver", gaps),
                        text("contracts", gaps),
                        text("staff", gaps),
                        text("deregistration", gaps),
                        text("informed", gaps),
                        text("benefitsOwner", gaps),
                        text("liabilities", gaps)));
    }

    static Converted converted(long opening, String... decisions) {
        return converted("nytt-brannvesen", Optional.of(HOSTED), opening, decisions);
    }

    /** In the form of the text; without form when there is none. */
    static Converted converted(String successor, Optional<AgreementText> text, long opening, String... decisions) {
        return new Converted(
                new MeasureId(successor),
                Optional.of(text.map(AgreementText::form).orElse(LegalForm.NO_FORM)),
                text.map(AgreementText::version),
                ids(decisions),
                Kroner.ofOre(100_00),
                Kroner.ofOre(opening),
                "Overtatt",
                "Heim");
    }

    static SubmittedForDecision submitted() {
        return submitted(ASKED);
    }
}
