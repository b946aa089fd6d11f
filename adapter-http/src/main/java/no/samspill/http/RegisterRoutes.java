package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.files.table.RegisterTables;

/** What measures refer to: organisations, bodies, meetings, strategies, decisions and the texts of agreements. */
final class RegisterRoutes {

    static final Registered<Organisation> ORGANISATIONS = new Registered<>(
            "organisations",
            Organisation.class,
            Portfolio::organisations,
            Organisation::id,
            RegisterTables::organisations,
            one -> new Portfolio(List.of(one), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    static final Registered<Body> BODIES = new Registered<>(
            "bodies",
            Body.class,
            Portfolio::bodies,
            Body::id,
            RegisterTables::bodies,
            one -> new Portfolio(List.of(), List.of(one), List.of(), List.of(), List.of(), List.of(), List.of()));

    static final Registered<Meeting> MEETINGS = new Registered<>(
            "meetings",
            Meeting.class,
            Portfolio::meetings,
            Meeting::id,
            RegisterTables::meetings,
            one -> new Portfolio(List.of(), List.of(), List.of(one), List.of(), List.of(), List.of(), List.of()));

    static final Registered<Strategy> STRATEGIES = new Registered<>(
            "strategies",
            Strategy.class,
            Portfolio::strategies,
            Strategy::id,
            RegisterTables::strategies,
            one -> new Portfolio(List.of(), List.of(), List.of(), List.of(one), List.of(), List.of(), List.of()));

    static final Registered<Decision> DECISIONS = new Registered<>(
            "decisions",
            Decision.class,
            Portfolio::decisions,
            Decision::id,
            RegisterTables::decisions,
            one -> new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(one), List.of(), List.of()));

    static final Registered<AgreementText> AGREEMENT_TEXTS = new Registered<>(
            "agreement-texts",
            AgreementText.class,
            Portfolio::agreements,
            AgreementText::version,
            RegisterTables::agreementTexts,
            one -> new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(one), List.of()));

    static final List<Route> ALL = Stream.of(ORGANISATIONS, BODIES, MEETINGS, STRATEGIES, DECISIONS, AGREEMENT_TEXTS)
            .flatMap(Registered::routes)
            .toList();

    private RegisterRoutes() {}
}
