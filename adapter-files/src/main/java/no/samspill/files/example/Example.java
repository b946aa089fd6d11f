package no.samspill.files.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.CostStatement.Purpose;
import no.samspill.domain.costsharing.RuleVersion;
import no.samspill.domain.costsharing.StatementDraft;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.files.figures.BundledMunicipalities;
import no.samspill.files.figures.TableColumns;
import no.samspill.files.figures.TypedFigures;
import no.samspill.json.JsonReader;

/** Eksemplet: what the demonstrations run on, the files of {@code examples}, packed with the program. */
public final class Example {

    public static final String KEY = "pupils";
    public static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);
    public static final int YEAR = 2026;

    /** The line the licence of the pupil figures asks for. */
    public static final String ATTRIBUTION = "Kilde: Utdanningsdirektoratet, GSI 2025-26, NLOD 2.0";

    private static final List<String> FILES =
            List.of("README.md", "agreement.json", "rule.json", "pupils.csv", "budget-2026.json", "actual-2026.json");

    private static final List<String> PORTFOLIO =
            List.of("portfolio.json", "competence-programme.json", "early-study-2004.json");

    private Example() {}

    /** Puts the files where a person can read and change them; those already there are left alone. */
    public static void copyTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name : missing(folder)) {
                Files.write(folder.resolve(name), bytes(name));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files that are not there yet. */
    public static List<String> missing(Path folder) {
        return FILES.stream()
                .filter(name -> Files.notExists(folder.resolve(name)))
                .toList();
    }

    public static CostAgreement agreement() {
        return JsonReader.agreement(bytes("agreement.json"));
    }

    /** The rule, decided on this basis. */
    public static RuleVersion rule(String basis) {
        CostAgreement agreement = agreement();
        return new RuleVersion(agreement.id(), 1, agreement.term().from(), JsonReader.rule(bytes("rule.json")), basis);
    }

    public static KeyFigures pupils() {
        TableColumns.About about = new TableColumns.About(COUNTED, ATTRIBUTION, FigureStatus.FINAL);
        return new TypedFigures(BundledMunicipalities.register())
                .csv(bytes("pupils.csv"), TableColumns.of("Elever"), about)
                .figures();
    }

    /** The documents of the portfolio that is an example too, in the order they are taken in. */
    public static List<byte[]> portfolio() {
        return PORTFOLIO.stream().map(name -> read("nord-troms/" + name)).toList();
    }

    public static StatementDraft draft(Purpose purpose) {
        return JsonReader.statementDraft(bytes(purpose == Purpose.BUDGET ? "budget-2026.json" : "actual-2026.json"));
    }

    private static byte[] bytes(String name) {
        return read("orkdal-oy/" + name);
    }

    private static byte[] read(String name) {
        try (InputStream file = Example.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
