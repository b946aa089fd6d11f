package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samspill.application.port.SharingRules;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.json.Json;
import no.samspill.json.JsonReader;

/** A version is a row; the rule in it is JSON. */
final class JdbiSharingRules implements SharingRules {

    private final Transactions transactions;

    JdbiSharingRules(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Collection<RuleVersion> versions) {
        String sql = """
            insert into sharing_rule (agreement, number, valid_from, rule, basis)
            values (?, ?, ?, ?, ?)\
            """;
        transactions.write(
                versions.stream().map(RuleVersion::agreement).toList(),
                handle -> BulkRows.write(
                        handle,
                        sql,
                        versions,
                        each -> BulkRows.row(
                                each.agreement().value(),
                                each.number(),
                                each.validFrom(),
                                Json.of(each.rule()).toString(),
                                each.basis())));
    }

    @Override
    public Map<CostAgreementId, RuleVersions> of(Collection<CostAgreementId> agreements) {
        Map<CostAgreementId, List<RuleVersion>> versions = transactions.read(handle -> handle
                .createQuery(
                        "select sharing_rule.* from " + BulkRows.WANTED + " join sharing_rule on agreement = wanted.id")
                .bindArray("ids", BulkRows.array(agreements))
                .map((row, context) -> stored(row))
                .list()
                .parallelStream()
                .map(Stored::version)
                .collect(groupingBy(RuleVersion::agreement)));
        return agreements.stream()
                .distinct()
                .collect(toMap(each -> each, each -> new RuleVersions(versions.getOrDefault(each, List.of()))));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new CostAgreementId(row.getString("agreement")),
                row.getInt("number"),
                BulkRows.date(row, "valid_from"),
                row.getString("rule"),
                row.getString("basis"));
    }

    private record Stored(CostAgreementId agreement, int number, LocalDate validFrom, String rule, String basis) {

        RuleVersion version() {
            SharingRule read = BulkRows.json(agreement.value(), rule.getBytes(UTF_8), JsonReader::rule);
            return new RuleVersion(agreement, number, validFrom, read, basis);
        }
    }
}
