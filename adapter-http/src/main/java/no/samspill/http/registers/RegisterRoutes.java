package no.samspill.http.registers;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.files.table.RegisterTables;
import no.samspill.http.route.Route;

/** What measures refer to: organisations, bodies, meetings, strategies, decisions, the texts of agreements and the region's procedure. */
final class RegisterRoutes {

    static final RegisterKind<Organisation> ORGANISATIONS = new RegisterKind<>(
            "organisations",
            Organisation.class,
            Portfolio::organisations,
            Organisation::id,
            RegisterTables::organisations,
            one -> new Portfolio(List.of(one), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    static final RegisterKind<Body> BODIES = new RegisterKind<>(
            "bodies",
            Body.class,
            Portfolio::bodies,
            Body::id,
            RegisterTables::bodies,
            one -> new Portfolio(List.of(), List.of(one), List.of(), List.of(), List.of(), List.of(), List.of()));

    static final RegisterKind<Meeting> MEETINGS = new RegisterKind<>(
            "meetings",
            Meeting.class,
            Portfolio::meetings,
            Meeting::id,
            RegisterTables::meetings,
            one -> new Portfolio(List.of(), List.of(), List.of(one), List.of(), List.of(), List.of(), List.of()));

    static final RegisterKind<Strategy> STRATEGIES = new RegisterKind<>(
            "strategies",
            Strategy.class,
            Portfolio::strategies,
            Strategy::id,
            RegisterTables::strategies,
            one -> new Portfolio(List.of(), List.of(), List.of(), List.of(one), List.of(), List.of(), List.of()));

    static final RegisterKind<Decision> DECISIONS = new RegisterKind<>(
            "decisions",
            Decision.class,
            Portfolio::decisions,
            Decision::id,
            RegisterTables::decisions,
            one -> new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(one), List.of(), List.of()));

    static final RegisterKind<AgreementText> AGREEMENT_TEXTS = new RegisterKind<>(
            "agreement-texts",
            AgreementText.class,
            Portfolio::agreements,
            AgreementText::version,
            RegisterTables::agreementTexts,
            one -> new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(one), List.of()));

    static final RegisterKind<Procedure> PROCEDURES = new RegisterKind<>(
            "procedures",
            Procedure.class,
            Portfolio::procedures,
            Procedure::version,
            RegisterTables::procedures,
            one -> Portfolio.ofProcedures(List.of(one)));

    static final List<Route> ALL = Stream.of(
                    ORGANISATIONS, BODIES, MEETINGS, STRATEGIES, DECISIONS, AGREEMENT_TEXTS, PROCEDURES)
            .flatMap(RegisterKind::routes)
            .toList();

    private RegisterRoutes() {}
}
