package no.samspill.domain.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementLaw;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;

/**
 * Portefølje: everything a region has registered of its cooperation, or a part of it that is read in by itself.
 *
 * <p>Example: the action plan of Nord-Troms is one; a file with a single measure is one too.
 *
 * <p>Refused with {@code SAME_ID_TWICE} and {@code NO_ACTS}, and with {@code DECISION_AFTER_TODAY} where it is
 * registered; what is only missing in it {@code PortfolioCheck} finds.
 */
public record Portfolio(
        List<Organisation> organisations,
        List<Body> bodies,
        List<Meeting> meetings,
        List<Strategy> strategies,
        List<Decision> decisions,
        List<AgreementText> agreements,
        List<Procedure> procedures,
        List<Measure> measures) {

    public Portfolio {
        organisations = List.copyOf(organisations);
        bodies = List.copyOf(bodies);
        meetings = List.copyOf(meetings);
        strategies = List.copyOf(strategies);
        decisions = List.copyOf(decisions);
        agreements = List.copyOf(agreements);
        procedures = List.copyOf(procedures);
        measures = List.copyOf(measures);
    }

    /** Without a procedure. */
    public Portfolio(
            List<Organisation> organisations,
            List<Body> bodies,
            List<Meeting> meetings,
            List<Strategy> strategies,
            List<Decision> decisions,
            List<AgreementText> agreements,
            List<Measure> measures) {
        this(organisations, bodies, meetings, strategies, decisions, agreements, List.of(), measures);
    }

    /** With procedures and nothing else. */
    public static Portfolio ofProcedures(List<Procedure> procedures) {
        return new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), procedures, List.of());
    }

    /** The same, with these measures. */
    public Portfolio with(List<Measure> others) {
        return new Portfolio(organisations, bodies, meetings, strategies, decisions, agreements, procedures, others);
    }

    /** What no portfolio can have: two of a kind under one id, and a measure to which nothing has happened. */
    public List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        refuseSame(
                reasons,
                "/organisations",
                organisations.stream().map(one -> one.id().value()));
        refuseSame(reasons, "/bodies", bodies.stream().map(one -> one.id().value()));
        refuseSame(reasons, "/meetings", meetings.stream().map(one -> one.id().value()));
        refuseSame(
                reasons, "/strategies", strategies.stream().map(one -> one.id().value()));
        refuseSame(reasons, "/decisions", decisions.stream().map(one -> one.id().value()));
        refuseSame(
                reasons,
                "/agreements",
                agreements.stream().map(one -> one.version().toString()));
        refuseSame(reasons, "/procedures", procedures.stream().map(one -> Integer.toString(one.version())));
        refuseSame(reasons, "/measures", measures.stream().map(one -> one.id().value()));
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).acts().isEmpty()) {
                reasons.add(Reason.at(
                        "/measures/" + i + "/acts",
                        PortfolioRefusal.NO_ACTS,
                        measures.get(i).id().value()));
            }
        }
        return List.copyOf(reasons);
    }

    /** The same, and what nobody can have decided by today. */
    public List<Reason> refusals(LocalDate today) {
        List<Reason> reasons = new ArrayList<>(refusals());
        for (int i = 0; i < decisions.size(); i++) {
            notYetMade(decisions.get(i), "/decisions/" + i, today).ifPresent(reasons::add);
        }
        return List.copyOf(reasons);
    }

    /** That the decision is dated after today; empty when it is not. */
    public static Optional<Reason> notYetMade(Decision decision, String pointer, LocalDate today) {
        return Optional.of(decision.date())
                .filter(day -> day.isAfter(today))
                .map(day -> Reason.at(
                        pointer + "/date",
                        PortfolioRefusal.DECISION_AFTER_TODAY,
                        decision.id().value(),
                        day.toString(),
                        today.toString()));
    }

    private static void refuseSame(List<Reason> reasons, String pointer, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        List<String> all = ids.toList();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i))) {
                reasons.add(Reason.at(pointer + "/" + i, PortfolioRefusal.SAME_ID_TWICE, all.get(i)));
            }
        }
    }

    /** The ids of all that stands in it beside the measures. */
    public List<String> ids() {
        return Stream.of(
                        organisations.stream().map(one -> one.id().value()),
                        bodies.stream().map(one -> one.id().value()),
                        meetings.stream().map(one -> one.id().value()),
                        strategies.stream().map(one -> one.id().value()),
                        decisions.stream().map(one -> one.id().value()),
                        agreements.stream().map(one -> one.version().toString()),
                        procedures.stream().map(one -> Integer.toString(one.version())))
                .flatMap(ids -> ids)
                .toList();
    }

    /** What the organisation is called; its id when it is not registered. */
    public String name(PartyId id) {
        return organisations.stream()
                .filter(one -> one.id().equals(id))
                .map(Organisation::name)
                .findFirst()
                .orElse(id.value());
    }

    /** What the body is called; its id when it is not registered. */
    public String name(BodyId id) {
        return bodies.stream()
                .filter(one -> one.id().equals(id))
                .map(Body::name)
                .findFirst()
                .orElse(id.value());
    }

    /** What of it these refer to, the bodies that made the decisions, the parties to the texts and the region's procedures too. */
    public Portfolio only(References wanted) {
        List<Decision> about = decisionsOf(wanted);
        Set<BodyId> deciding = about.stream().map(Decision::body).collect(Collectors.toSet());
        List<AgreementText> named = agreements.stream()
                .filter(one -> wanted.texts().contains(one.version()))
                .toList();
        Set<PartyId> parties =
                named.stream().flatMap(one -> one.parties().stream()).collect(Collectors.toSet());
        return new Portfolio(
                organisations.stream()
                        .filter(one -> wanted.organisations().contains(one.id()) || parties.contains(one.id()))
                        .toList(),
                bodies.stream()
                        .filter(one -> wanted.bodies().contains(one.id())
                                || deciding.contains(one.id())
                                || (wanted.top() && one.isTop()))
                        .toList(),
                List.of(),
                List.of(),
                about,
                named,
                procedures,
                List.of());
    }

    private List<Decision> decisionsOf(References wanted) {
        Set<TextId> texts = wanted.debated()
                ? wanted.texts().stream().map(TextVersion::text).collect(Collectors.toSet())
                : Set.of();
        return decisions.stream()
                .filter(one -> wanted.decisions().contains(one.id())
                        || one.about().stream().map(Matter::subject).anyMatch(wanted.subjects()::contains)
                        || one.text()
                                .map(TextVersion::text)
                                .filter(texts::contains)
                                .isPresent())
                .toList();
    }

    /** What an act can be held against: all that stands in it, and the law. */
    public Docket docket(AgreementLaw law) {
        return new Docket(
                by(organisations, Organisation::id),
                by(bodies, Body::id),
                by(decisions, Decision::id),
                by(agreements, AgreementText::version),
                procedures,
                law);
    }

    private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, value -> value));
    }
}
