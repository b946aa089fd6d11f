package no.samspill.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.application.StaleVersion;
import no.samspill.application.port.CostAgreements;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.municipality.PartyId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** An agreement is a row, and a row for each participation. */
final class JdbiCostAgreements implements CostAgreements {

    private final Transactions transactions;

    JdbiCostAgreements(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Collection<CostAgreement> agreements) {
        transactions.write(agreements.stream().map(CostAgreement::id).toList(), handle -> {
            String sql = """
                insert into agreement (id, version, title, term_from, term_to, host)
                values (?, ?, ?, ?, ?, ?)\
                """;
            BulkRows.write(
                    handle,
                    sql,
                    agreements,
                    each -> BulkRows.row(
                            each.id().value(),
                            each.version(),
                            each.title(),
                            each.term().from(),
                            each.term().to(),
                            each.host().value()));
            return addParticipations(handle, agreements);
        });
    }

    @Override
    public void replace(CostAgreement agreement) {
        transactions.write(List.of(agreement.id()), handle -> {
            int replaced = handle.createUpdate("""
                update agreement
                set version = :version, title = :title, term_from = :from, term_to = :to, host = :host
                where id = :id and version = :version - 1\
                """)
                    .bind("id", agreement.id().value())
                    .bind("version", agreement.version())
                    .bind("title", agreement.title())
                    .bind("from", agreement.term().from())
                    .bind("to", agreement.term().to().orElse(null))
                    .bind("host", agreement.host().value())
                    .execute();
            if (replaced == 0) {
                throw new StaleVersion(agreement.id().value());
            }
            handle.createUpdate("delete from participation where agreement = :id")
                    .bind("id", agreement.id().value())
                    .execute();
            return addParticipations(handle, List.of(agreement));
        });
    }

    private static int addParticipations(Handle handle, Collection<CostAgreement> agreements) throws SQLException {
        record Line(CostAgreementId agreement, int position, Participation participation) {}
        List<Line> lines = agreements.stream()
                .flatMap(each ->
                        BulkRows.numbered(each.participations(), (position, one) -> new Line(each.id(), position, one)))
                .toList();
        String sql = """
            insert into participation (agreement, position, party, name, from_date, to_date)
            values (?, ?, ?, ?, ?, ?)\
            """;
        return BulkRows.write(
                handle,
                sql,
                lines,
                each -> BulkRows.row(
                        each.agreement().value(),
                        each.position(),
                        each.participation().party().value(),
                        each.participation().name(),
                        each.participation().period().from(),
                        each.participation().period().to()));
    }

    @Override
    public Map<CostAgreementId, CostAgreement> find(Collection<CostAgreementId> ids) {
        return transactions.read(handle -> {
            Query participations = handle.createQuery("select participation.* from " + BulkRows.WANTED
                            + " join participation on participation.agreement = wanted.id order by position")
                    .bindArray("ids", BulkRows.array(ids));
            Query agreements = handle.createQuery("select agreement.* from " + BulkRows.WANTED
                            + " join agreement on agreement.id = wanted.id")
                    .bindArray("ids", BulkRows.array(ids));
            return together(agreements, participations).collect(toMap(CostAgreement::id, each -> each));
        });
    }

    @Override
    public List<CostAgreement> all() {
        return transactions.read(handle -> {
            Query participations = handle.createQuery("select * from participation order by position");
            Query agreements = handle.createQuery("select * from agreement");
            return together(agreements, participations)
                    .sorted(Comparator.comparing(
                            CostAgreement::id)) // not in SQL: servers sort text by their own language
                    .toList();
        });
    }

    private static Stream<CostAgreement> together(Query agreements, Query participations) {
        Map<String, List<Participation>> byAgreement = participations
                .map((row, context) -> Map.entry(row.getString("agreement"), participation(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return agreements
                .map((row, context) -> agreement(row, byAgreement.getOrDefault(row.getString("id"), List.of())))
                .list()
                .stream();
    }

    private static Participation participation(ResultSet row) throws SQLException {
        return new Participation(
                new PartyId(row.getString("party")),
                row.getString("name"),
                BulkRows.openPeriod(row, "from_date", "to_date"));
    }

    private static CostAgreement agreement(ResultSet row, List<Participation> participations) throws SQLException {
        return new CostAgreement(
                new CostAgreementId(row.getString("id")),
                row.getString("title"),
                BulkRows.openPeriod(row, "term_from", "term_to"),
                new PartyId(row.getString("host")),
                participations,
                row.getInt("version"));
    }
}
