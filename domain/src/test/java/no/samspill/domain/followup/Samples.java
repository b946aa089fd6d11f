package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.Statutes;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.agreement.Organising;
import no.samspill.domain.agreement.Withdrawal;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;

/** A measure that runs, what is evaluated of it, and the text it rests on. */
public final class Samples {

    /** The law as it is shipped. */
    public static final Statutes LAW = no.samspill.domain.governance.Samples.statutes();

    public static final MeasureId IT = new MeasureId("it");
    public static final BodyId NETWORK = new BodyId("it-nett");
    public static final StrategyId STRATEGY = new StrategyId("digital");
    public static final TextVersion TEXT = new TextVersion(new TextId("it-avtale"), 1);
    public static final Portfolio EMPTY =
            new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private Samples() {}

    /** All green, and nothing said of it. */
    public static Lights lights(Light overall, String comment) {
        Lights.Signal green = new Lights.Signal(Light.GREEN, Optional.empty());
        Lights.Signal whole = new Lights.Signal(overall, Optional.of(comment).filter(text -> !text.isEmpty()));
        return new Lights(whole, green, green, green, green, green, green);
    }

    /** One that is accepted as it is, delivered the day after its period. */
    public static Evaluation evaluation(Evaluation.Kind kind, int year) {
        return evaluation(kind, year, lights(Light.GREEN, ""), Evaluation.Recommendation.CONTINUE);
    }

    public static Evaluation evaluation(
            Evaluation.Kind kind, int year, Lights lights, Evaluation.Recommendation recommendation) {
        return new Evaluation(
                new EvaluationId("it-" + year + (kind == Evaluation.Kind.HALF_YEAR ? "-halv" : "-hel")),
                IT,
                kind,
                year,
                kind.of(year).to().plusDays(1),
                "Saksansvarlig",
                lights,
                Optional.of(4),
                Optional.of(3),
                List.of(),
                List.of("Felles plattform"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                recommendation,
                Optional.of("Det går som vedtatt"),
                kind == Evaluation.Kind.HALF_YEAR ? Optional.empty() : Optional.of(wholeYear()));
    }

    private static WholeYear wholeYear() {
        WholeYear.Goal goal = new WholeYear.Goal(
                "Én plattform",
                Optional.empty(),
                Optional.empty(),
                Optional.of("6"),
                "5",
                Optional.empty(),
                Optional.empty());
        return new WholeYear(
                List.of(goal),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Run by the network, for the strategy. */
    public static Profile profile() {
        Profile bare = no.samspill.domain.lifecycle.Samples.profile("IT-samarbeid");
        return new Profile(
                bare.title(),
                bare.kind(),
                bare.form(),
                Optional.of(STRATEGY),
                bare.need(),
                bare.goals(),
                bare.responsible(),
                bare.sponsor(),
                bare.coordinator(),
                bare.host(),
                Optional.of(NETWORK),
                bare.organisation(),
                bare.status(),
                bare.followUp(),
                bare.parts(),
                bare.grants(),
                bare.contributions(),
                bare.mandate(),
                Optional.empty());
    }

    /** An act on a day. */
    public record On(String date, Act act) {}

    /** Active since that day, of Heim and Orkland, resting on the text; then these acts, which nobody has asked for refusals. */
    public static Measure measure(String since, On... more) {
        List<Entry> acts = new ArrayList<>();
        acts.add(new Entry(
                1,
                LocalDate.parse(since),
                new Registered(
                        Phase.ACTIVE,
                        profile(),
                        Stream.of("5055", "5059")
                                .map(id -> new Participant(new PartyId(id), Role.PARTICIPANT))
                                .toList(),
                        Optional.of(TEXT),
                        "Handlingsplanen")));
        for (On one : more) {
            acts.add(new Entry(acts.size() + 1, LocalDate.parse(one.date()), one.act()));
        }
        return new Measure(IT, acts);
    }

    /** The text in this form, until further notice. */
    public static AgreementText text(LegalForm form) {
        return text(form, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static AgreementText text(
            LegalForm form,
            Optional<OpenPeriod> term,
            Optional<Organising> organising,
            Optional<Economy> economy,
            Optional<Withdrawal> withdrawal) {
        return new AgreementText(
                TEXT,
                "Avtale om IT",
                form,
                List.of(new PartyId("5055"), new PartyId("5059")),
                Optional.empty(),
                term,
                List.of(),
                Optional.empty(),
                organising,
                Optional.empty(),
                economy,
                withdrawal,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The network's meeting that day. */
    public static Meeting meeting(String date, boolean held) {
        return new Meeting(
                new MeetingId("it-" + date), List.of(NETWORK), LocalDate.parse(date), Optional.empty(), held, true);
    }

    public static Portfolio portfolio(Measure measure, AgreementText... texts) {
        return new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(texts), List.of(measure));
    }

    public static Portfolio meeting(Portfolio of, Meeting... meetings) {
        return new Portfolio(
                of.organisations(),
                of.bodies(),
                List.of(meetings),
                of.strategies(),
                of.decisions(),
                of.agreements(),
                of.measures());
    }

    /** What the follow-up finds on the date. */
    static List<Finding> findings(String date, Portfolio portfolio, Evaluation... evaluations) {
        return new FollowUpCheck(portfolio, List.of(evaluations), Map.of(), LAW).findings(LocalDate.parse(date));
    }

    /** One about the measure. */
    static Reason reason(FollowUpFinding code, String... facts) {
        return Reason.at("/measures/it", code, facts);
    }
}
