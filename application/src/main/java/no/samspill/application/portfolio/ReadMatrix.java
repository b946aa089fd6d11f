package no.samspill.application.portfolio;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.application.port.CostAgreements;
import no.samspill.application.port.CostStatements;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.application.port.UnitOfWork;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;

/** Vis matrisen: who is in which measure on a day, and what each pays of it by the latest confirmed cost statement. */
public final class ReadMatrix {

    public record Query(LocalDate on) {}

    /** The organisations that are registered, and the measures that have not ended, in the order of the portfolio. */
    public record Matrix(List<Organisation> organisations, List<Line> lines) {

        public Matrix {
            organisations = List.copyOf(organisations);
            lines = List.copyOf(lines);
        }

        /** Whether any cost is shared. */
        public boolean isShared() {
            return lines.stream().anyMatch(line -> line.statement().isPresent());
        }

        /** What the party pays of all the measures together. */
        public Kroner total(PartyId party) {
            return lines.stream().flatMap(line -> line.share(party).stream()).reduce(Kroner.ZERO, Kroner::plus);
        }

        /** What all the measures cost those who pay, together. */
        public Kroner total() {
            return lines.stream().flatMap(line -> line.total().stream()).reduce(Kroner.ZERO, Kroner::plus);
        }

        /** The municipalities and all measures; or one party, and what it is in or pays of. */
        public Matrix seenBy(Optional<PartyId> party) {
            return new Matrix(
                    organisations.stream()
                            .filter(one ->
                                    party.map(one.id()::equals).orElse(one.kind() == OrganisationKind.MUNICIPALITY))
                            .toList(),
                    lines.stream()
                            .filter(line -> party.map(line::concerns).orElse(true))
                            .toList());
        }
    }

    /** How much is known of who pays for a measure. */
    public enum Cost {
        /** No agreement is named that shares its cost. */
        NOT_LINKED,
        /** The agreement that is named is not registered. */
        AGREEMENT_UNKNOWN,
        /** The agreement has no confirmed statement yet. */
        NOT_CONFIRMED,
        SHARED
    }

    /**
     * A measure, and how it stands.
     *
     * @param statement the latest confirmed: of the last period, and of those the last, which corrects the others
     */
    public record Line(MeasureId measure, Standing standing, Cost cost, Optional<CostStatement> statement) {

        /** What the party pays by the statement; empty when it is not in it, or there is none. */
        public Optional<Kroner> share(PartyId party) {
            return statement.stream()
                    .flatMap(one -> one.sharing().shares().stream())
                    .filter(share -> share.party().equals(party))
                    .map(Share::amount)
                    .findFirst();
        }

        /** What all parties pay together by the statement; empty when there is none. */
        public Optional<Kroner> total() {
            return statement.map(one -> one.sharing().sum());
        }

        /** Whether the party is in it, or pays of it. */
        public boolean concerns(PartyId party) {
            return standing.party(party).isPresent() || share(party).isPresent();
        }
    }

    private final UnitOfWork unit;
    private final Registers registers;
    private final Measures measures;
    private final CostAgreements agreements;
    private final CostStatements statements;
    private final Clock clock;

    @Inject
    ReadMatrix(
            UnitOfWork unit,
            Registers registers,
            Measures measures,
            CostAgreements agreements,
            CostStatements statements,
            Clock clock) {
        this.unit = unit;
        this.registers = registers;
        this.measures = measures;
        this.agreements = agreements;
        this.statements = statements;
        this.clock = clock;
    }

    public Matrix execute(Query query) {
        return unit.run(() -> read(query.on()));
    }

    /** A measure before its cost is looked up. */
    private record Running(MeasureId id, Standing standing) {

        Optional<CostAgreementId> agreement() {
            return standing.profile().costAgreement();
        }
    }

    private Matrix read(LocalDate on) {
        List<Running> running = measures.all().stream()
                .flatMap(one -> one.standingOn(on).stream().map(standing -> new Running(one.id(), standing)))
                .filter(one -> !one.standing().phase().isEnded())
                .toList();
        Set<CostAgreementId> linked =
                running.stream().flatMap(one -> one.agreement().stream()).collect(Collectors.toSet());
        Set<CostAgreementId> known = agreements.find(linked).keySet();
        Map<CostAgreementId, CostStatement> latest = latest(known, on);
        List<Line> lines = running.stream()
                .map(one -> new Line(one.id(), one.standing(), cost(one, known, latest), of(one, latest)))
                .toList();
        return new Matrix(registers.all().portfolio().organisations(), lines);
    }

    private static Optional<CostStatement> of(Running one, Map<CostAgreementId, CostStatement> latest) {
        return one.agreement().flatMap(id -> Optional.ofNullable(latest.get(id)));
    }

    private static Cost cost(Running one, Set<CostAgreementId> known, Map<CostAgreementId, CostStatement> latest) {
        if (one.agreement().isEmpty()) {
            return Cost.NOT_LINKED;
        }
        if (one.agreement().filter(known::contains).isEmpty()) {
            return Cost.AGREEMENT_UNKNOWN;
        }
        return of(one, latest).isPresent() ? Cost.SHARED : Cost.NOT_CONFIRMED;
    }

    private Map<CostAgreementId, CostStatement> latest(Collection<CostAgreementId> of, LocalDate on) {
        Map<CostAgreementId, StatementSummary> last = statements.summaries(of).stream()
                .filter(one ->
                        !LocalDate.ofInstant(one.confirmedAt(), clock.getZone()).isAfter(on))
                .collect(Collectors.toMap(
                        StatementSummary::agreement,
                        Function.identity(),
                        BinaryOperator.maxBy(
                                comparing((StatementSummary one) -> one.period().to())
                                        .thenComparing(StatementSummary::number))));
        List<StatementId> ids = last.values().stream().map(StatementSummary::id).toList();
        return statements.find(ids).values().stream()
                .collect(Collectors.toMap(CostStatement::agreement, Function.identity()));
    }
}
