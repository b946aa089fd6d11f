package no.samspill.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Item;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.InvoiceBasis;
import no.samspill.domain.invoicing.InvoiceRun;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.SigningKey;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.NewActs;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;
import no.samspill.testkit.PortfolioSamples;
import no.samspill.testkit.Samples;

/** A database with rows in every table, and what a backup of it has. */
final class BackupSample {

    /** All that a line of a file could take for something else. */
    static final String STRANGE = "\\N \\\\ \t tab \n linje \r\n «Frøya» 🐟 \u000B\f\b ' \" ; \u2028";

    static final CostAgreementId ONE = new CostAgreementId("one");

    /** A correction that sorts before what it corrects. */
    static final StatementId LATER = new StatementId("opp_a_correction");

    private BackupSample() {}

    static void fill(TestDatabase store) {
        CostStatement first = Samples.statement(ONE, 1);
        Kroner ten = Samples.kroner("10");
        InvoiceBasis basis =
                new InvoiceBasis(Samples.FROYA, "Frøya", ten, ten, Kroner.ZERO, ten, InvoiceBasis.Kind.INVOICE);
        store.run(on -> {
            on.agreements().add(List.of(Samples.agreement(ONE), Samples.agreement(new CostAgreementId("two"))));
            on.rules().add(List.of(Samples.firstRule(ONE)));
            on.keyFigures().add(Samples.registered("pupils", 1, Samples.pupils()));
            on.statements().add(List.of(first, Samples.statement(LATER, ONE, 2, Optional.of(first.id()))));
            on.invoices().plan(Map.of(ONE, new FirstInstalment.ByMonths()));
            on.invoices()
                    .add(List.of(new InvoiceRun(
                            ONE, 2026, 1, RunKind.FIRST_HALF, first.id(), List.of(basis), Samples.NOW, Samples.ACTOR)));
            on.registers().put(Register.of(registers()), PortfolioSamples.by());
            on.measures().add(List.of(new NewActs(measure(), 0, 0)));
            on.measures().publish(List.of(measure().id()));
            on.answers().keep("key", STRANGE, Samples.NOW);
            on.audit().add(List.of(entry(STRANGE), entry(""), entry("tre")));
            ImportJob job = ImportJob.of(new ImportId("inn_01"), Manner.EACH, Samples.ACTOR, Samples.NOW)
                    .of(2);
            List<Item> items = Item.of(Register.of(registers().with(List.of(measure()))));
            ImportRow refused = ImportRow.of(
                    items.get(0), RowResult.REFUSED, List.of(Reason.at("/x", PortfolioRefusal.NO_ACTS, STRANGE)));
            on.imports().add(job, items);
            on.imports().record(job, job.with(List.of(refused)), List.of(refused));
            on.webhooks().add(webhook());
            on.webhooks()
                    .log(List.of(
                            new Delivery(webhook().id(), 1, Samples.NOW, Duration.ofMillis(20), Optional.of(204)),
                            new Delivery(webhook().id(), 2, Samples.NOW, Duration.ofSeconds(10), Optional.empty())));
            return on;
        });
    }

    private static Webhook webhook() {
        SigningKey key = new SigningKey("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz");
        return new Webhook(
                new WebhookId("arkiv"), "https://arkiv.example/inn", Set.of("RecordAct"), key, 1, 1, Samples.NOW);
    }

    private static Portfolio registers() {
        return new Portfolio(
                List.of(new Organisation(Samples.FROYA, "Frøya", OrganisationKind.MUNICIPALITY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Measure measure() {
        return new Measure(
                new MeasureId("m"),
                List.of(
                        new Entry(
                                1,
                                LocalDate.of(2020, 2, 25),
                                no.samspill.domain.lifecycle.Samples.registered(
                                        "Ærlig \\ tiltak", Phase.IDEA, "5427", "5428")),
                        new Entry(2, LocalDate.of(2021, 2, 25), new Retracted("Nei"))));
    }

    static AuditEntry entry(String detail) {
        return new AuditEntry(Samples.NOW, Samples.ACTOR, "Test", "one", detail);
    }

    static List<AuditEntry> trail(TestDatabase store) {
        return store.run(on -> on.audit().newest(99_999));
    }

    /** A statement is checked against its sum when it is read. */
    static CostStatement correction(TestDatabase store) {
        return store.run(on -> on.statements().find(List.of(LATER))).get(LATER);
    }

    static FileBackups backups(TestDatabase store) {
        return new FileBackups(store.settings(), store.database());
    }

    /** The lines of each table; their order is the engine's. */
    static Map<String, List<String>> lines(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, List<String>> tables = new TreeMap<>();
            for (ZipEntry entry : new ArrayList<>(zip.stream().toList())) {
                if (entry.getName().endsWith(".tsv")) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        String text = new String(content.readAllBytes(), UTF_8);
                        tables.put(
                                entry.getName(),
                                List.of(text.split("\n", -1)).stream().sorted().toList());
                    }
                }
            }
            return tables;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static void restore(Path file, String target) {
        try (TestDatabase store = TestDatabase.writing(target)) {
            backups(store).restore(file);
        }
    }

    static void change(Path file, String entry, UnaryOperator<String> change) {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(entry);
            Files.writeString(inside, change.apply(Files.readString(inside)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is done and refused. */
    interface Attempt {
        void run() throws Exception;
    }

    static List<Reason> reasons(Attempt attempt) {
        try {
            attempt.run();
        } catch (Refused refused) {
            return refused.reasons();
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
        return List.of();
    }
}
