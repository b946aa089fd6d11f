package no.samspill.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.files.figures.BundledMunicipalities;
import no.samspill.files.figures.FigureReading;
import no.samspill.files.figures.GsiReport;
import no.samspill.files.figures.JsonStat;
import no.samspill.files.figures.JsonStatPick;
import no.samspill.files.figures.TableColumns;
import no.samspill.files.figures.TypedFigures;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a file of key figures is to be read, and what the file itself does not say. */
final class FigureSource {

    /** The forms figures come in. */
    enum Format {
        GSI,
        JSON_STAT,
        CSV,
        XLSX;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(names = "--key", paramLabel = "KEY", required = true)
    private String key = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--encoding", paramLabel = "ENCODING")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(names = "--column", paramLabel = "NAME")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--pick", paramLabel = "DIM=CATEGORY")
    private Map<String, String> picks = new LinkedHashMap<>();

    @Option(names = "--reference-date", paramLabel = "DATE")
    private Optional<LocalDate> referenceDate = Optional.empty();

    @Option(names = "--source", paramLabel = "TEXT")
    private Optional<String> source = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS")
    private Optional<FigureStatus> status = Optional.empty();

    @Option(names = "--decimals", paramLabel = "N", defaultValue = "0")
    private int decimals;

    @Option(names = "--manual", paramLabel = "PARTY=NUMBER:REASON")
    private List<ManualFigure> manual = new ArrayList<>();

    String key() {
        return key;
    }

    FigureReading read(Path file, InputFiles inputs) {
        Format chosen = format.orElseGet(() -> byEnding(file));
        FigureReading reading = read(chosen, inputs.readOutside(file));
        KeyFigures figures = reading.figures();
        for (ManualFigure one : manual) {
            figures = figures.withManual(one.party(), one.number(), one.reason());
        }
        return new FigureReading(figures, reading.notes());
    }

    private FigureReading read(Format chosen, byte[] bytes) {
        return switch (chosen) {
            case GSI ->
                new GsiReport(BundledMunicipalities.register())
                        .read(bytes, columns.isEmpty() ? GsiReport.PUPILS : columns);
            case JSON_STAT -> new JsonStat(BundledMunicipalities.register()).read(bytes, pick());
            case CSV -> new TypedFigures(BundledMunicipalities.register()).csv(bytes, encoding, table(), about());
            case XLSX -> new TypedFigures(BundledMunicipalities.register()).xlsx(bytes, table(), about());
        };
    }

    private Format byEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return Format.XLSX;
        }
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            return Format.CSV;
        }
        throw missing(List.of("--format"));
    }

    private TableColumns table() {
        TableColumns usual = TableColumns.of(columns.isEmpty() ? usualColumns() : columns.toArray(String[]::new));
        return new TableColumns(usual.number(), usual.name(), usual.figure(), decimals);
    }

    /** What people call the key, in one and in many, or just the key. */
    private String[] usualColumns() {
        return new String[] {Tables.SENTENCES.manyOf(key), Tables.SENTENCES.oneOf(key), "Antall", key};
    }

    private TableColumns.About about() {
        requireAll(Map.of("--reference-date", referenceDate, "--source", source, "--status", status));
        return new TableColumns.About(referenceDate.orElseThrow(), source.orElseThrow(), status.orElseThrow());
    }

    private JsonStatPick pick() {
        requireAll(Map.of("--reference-date", referenceDate, "--status", status));
        return new JsonStatPick("Region", picks, referenceDate.orElseThrow(), status.orElseThrow(), decimals);
    }

    /** Refuses for what the file does not say itself and nobody else has said, all of it at once. */
    private void requireAll(Map<String, Optional<?>> needed) {
        List<String> missing = needed.keySet().stream()
                .filter(option -> needed.getOrDefault(option, Optional.empty()).isEmpty())
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
    }

    private ParameterException missing(List<String> options) {
        List<ArgSpec> arguments =
                options.stream().<ArgSpec>map(command::findOption).toList();
        return new MissingParameterException(command.commandLine(), arguments, "");
    }
}
