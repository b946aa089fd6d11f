package no.samspill.persistence;

import static java.util.Comparator.comparing;
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
import java.util.Optional;
import no.samspill.application.port.Invoices;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.FirstInstalment.ByMonths;
import no.samspill.domain.invoicing.FirstInstalment.Portion;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.PartyId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A plan is a row; a run is a row, and a row for each basis. */
final class JdbiInvoices implements Invoices {

    /** As the primary key has them, which is the least work for an index. */
    private static final Comparator<InvoiceRun> INSERTED =
            comparing(InvoiceRun::agreement).thenComparing(InvoiceRun::number);

    private final Transactions transactions;

    /** What a basis belongs to. */
    private record RunKey(String agreement, int number) {}

    JdbiInvoices(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void plan(Map<CostAgreementId, FirstInstalment> plans) {
        transactions.write(plans.keySet(), handle -> {
            handle.createUpdate("delete from invoicing_plan where agreement = any(:ids)")
                    .bindArray("ids", BulkRows.array(plans.keySet()))
                    .execute();
            String sql = "insert into invoicing_plan (agreement, first_instalment, portion) values (?, ?, ?)";
            return BulkRows.write(handle, sql, plans.entrySet(), each -> plan(each.getKey(), each.getValue()));
        });
    }

    private static Object[] plan(CostAgreementId agreement, FirstInstalment first) {
        return first instanceof Portion portion
                ? BulkRows.row(agreement.value(), "PORTION", portion.fraction().toString())
                : BulkRows.row(agreement.value(), "BY_MONTHS", Optional.empty());
    }

    @Override
    public Map<CostAgreementId, FirstInstalment> plans(Collection<CostAgreementId> agreements) {
        return transactions.read(handle -> handle.createQuery("select agreement, portion from " + BulkRows.WANTED
                        + " join invoicing_plan on agreement = wanted.id")
                .bindArray("ids", BulkRows.array(agreements))
                .map((row, context) ->
                        Map.entry(new CostAgreementId(row.getString("agreement")), first(row.getString("portion"))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static FirstInstalment first(@Nullable String portion) {
        return portion == null
                ? new ByMonths()
                : new Portion(Fraction.parse(portion).orElseThrow());
    }

    @Override
    public void add(Collection<InvoiceRun> runs) {
        List<InvoiceRun> inOrder = runs.stream().sorted(INSERTED).toList();
        transactions.write(
                runs.stream().map(InvoiceRun::agreement).toList(),
                handle -> addRuns(handle, inOrder) + addBases(handle, inOrder));
    }

    private static int addRuns(Handle handle, List<InvoiceRun> runs) throws SQLException {
        String sql = """
            insert into invoice_run (agreement, invoice_year, number, kind, statement, issued_at, issued_by)
            values (?, ?, ?, ?, ?, ?, ?)\
            """;
        return BulkRows.write(
                handle,
                sql,
                runs,
                each -> BulkRows.row(
                        each.agreement().value(),
                        each.year(),
                        each.number(),
                        each.kind().name(),
                        each.statement().value(),
                        each.issuedAt(),
                        each.issuedBy()));
    }

    private static int addBases(Handle handle, List<InvoiceRun> runs) throws SQLException {
        record Line(InvoiceRun run, int position, InvoiceBasis basis) {}
        List<Line> lines = runs.stream()
                .flatMap(run -> BulkRows.numbered(run.bases(), (position, basis) -> new Line(run, position, basis)))
                .toList();
        String sql = """
            insert into invoice_basis (agreement, invoice_year, number, position, party, name,
                share_ore, due_ore, issued_ore, amount_ore, kind)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
        return BulkRows.write(
                handle,
                sql,
                lines,
                each -> BulkRows.row(
                        each.run().agreement().value(),
                        each.run().year(),
                        each.run().number(),
                        each.position(),
                        each.basis().party().value(),
                        each.basis().name(),
                        each.basis().share().ore(),
                        each.basis().due().ore(),
                        each.basis().issued().ore(),
                        each.basis().amount().ore(),
                        each.basis().kind().name()));
    }

    @Override
    public List<InvoiceRun> issued(Collection<CostAgreementId> agreements, int year) {
        return transactions.read(handle -> {
            Map<RunKey, List<InvoiceBasis>> bases = bases(handle, agreements, year);
            return handle
                    .createQuery("select invoice_run.* from " + BulkRows.WANTED
                            + " join invoice_run on agreement = wanted.id and invoice_year = :year")
                    .bindArray("ids", BulkRows.array(agreements))
                    .bind("year", year)
                    .map((row, context) -> run(row, bases.getOrDefault(key(row), List.of())))
                    .list()
                    .stream()
                    .sorted(comparing(InvoiceRun::agreement).thenComparing(InvoiceRun::number))
                    .toList();
        });
    }

    private static Map<RunKey, List<InvoiceBasis>> bases(
            Handle handle, Collection<CostAgreementId> agreements, int year) {
        return handle.createQuery("select invoice_basis.* from " + BulkRows.WANTED
                        + " join invoice_basis on agreement = wanted.id and invoice_year = :year order by position")
                .bindArray("ids", BulkRows.array(agreements))
                .bind("year", year)
                .map((row, context) -> Map.entry(key(row), basis(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static RunKey key(ResultSet row) throws SQLException {
        return new RunKey(row.getString("agreement"), row.getInt("number"));
    }

    private static InvoiceRun run(ResultSet row, List<InvoiceBasis> bases) throws SQLException {
        return new InvoiceRun(
                new CostAgreementId(row.getString("agreement")),
                row.getInt("invoice_year"),
                row.getInt("number"),
                RunKind.valueOf(row.getString("kind")),
                new StatementId(row.getString("statement")),
                bases,
                BulkRows.instant(row, "issued_at"),
                row.getString("issued_by"));
    }

    private static InvoiceBasis basis(ResultSet row) throws SQLException {
        return new InvoiceBasis(
                new PartyId(row.getString("party")),
                row.getString("name"),
                BulkRows.kroner(row, "share_ore"),
                BulkRows.kroner(row, "due_ore"),
                BulkRows.kroner(row, "issued_ore"),
                BulkRows.kroner(row, "amount_ore"),
                InvoiceBasis.Kind.valueOf(row.getString("kind")));
    }
}
