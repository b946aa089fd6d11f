package no.samspill.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.samspill.application.StaleVersion;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.municipality.RegisteredKeyFigures;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;
import no.samspill.domain.registers.Revision;

/** What a store in memory holds, each row under the key it is unique by. */
final class MemoryTables {

    final Map<CostAgreementId, CostAgreement> agreements = new TreeMap<>();
    final NavigableMap<Numbered, RuleVersion> rules = new TreeMap<>();
    final Map<Numbered, CostStatement> statements = new TreeMap<>();
    final Map<CostAgreementId, FirstInstalment> plans = new TreeMap<>();
    final Map<RunNumber, InvoiceRun> runs = new TreeMap<>();
    final List<RegisteredKeyFigures> keyFigures = new ArrayList<>();
    final Map<MeasureId, Measure> measures = new LinkedHashMap<>();
    final Set<MeasureId> published = new HashSet<>();
    final Map<MeasureId, List<Long>> seen = new LinkedHashMap<>();
    final List<Revision> revisions = new ArrayList<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final Map<String, MemoryAnswers.Given> answers = new TreeMap<>();
    final Map<String, Webhook> webhooks = new TreeMap<>();
    final List<Delivery> deliveries = new ArrayList<>();
    final Map<ViewId, SavedView> views = new LinkedHashMap<>();
    final Map<String, MemoryImports.Stored> imports = new TreeMap<>();

    /** The same rows; they never change, so that copying the tables is enough. */
    MemoryTables copy() {
        MemoryTables copy = new MemoryTables();
        copy.agreements.putAll(agreements);
        copy.rules.putAll(rules);
        copy.statements.putAll(statements);
        copy.plans.putAll(plans);
        copy.runs.putAll(runs);
        copy.keyFigures.addAll(keyFigures);
        copy.measures.putAll(measures);
        copy.published.addAll(published);
        copy.seen.putAll(seen);
        copy.revisions.addAll(revisions);
        copy.audit.addAll(audit);
        copy.answers.putAll(answers);
        copy.webhooks.putAll(webhooks);
        copy.deliveries.addAll(deliveries);
        copy.views.putAll(views);
        copy.imports.putAll(imports);
        return copy;
    }

    /** Adds rows under keys that must be free. */
    static <K, R> void insert(
            Map<K, R> table, Collection<R> rows, Function<R, K> key, Function<R, CostAgreementId> of) {
        for (R row : rows) {
            if (table.putIfAbsent(key.apply(row), row) != null) {
                throw new StaleVersion(of.apply(row).value());
            }
        }
    }

    record Numbered(CostAgreementId agreement, int number) implements Comparable<Numbered> {

        @Override
        public int compareTo(Numbered other) {
            int byAgreement = agreement.compareTo(other.agreement);
            return byAgreement != 0 ? byAgreement : Integer.compare(number, other.number);
        }
    }

    record RunNumber(Numbered number, int year) implements Comparable<RunNumber> {

        @Override
        public int compareTo(RunNumber other) {
            int byNumber = number.compareTo(other.number);
            return byNumber != 0 ? byNumber : Integer.compare(year, other.year);
        }
    }
}
