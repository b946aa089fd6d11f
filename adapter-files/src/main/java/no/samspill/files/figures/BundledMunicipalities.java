package no.samspill.files.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.municipality.Municipality;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.MunicipalityRegister;
import no.samspill.domain.municipality.Succession;

/**
 * The municipalities since 2017 that the program carries with it, read when first asked for. Whoever prints any of it
 * prints {@link #ATTRIBUTION} too.
 */
public final class BundledMunicipalities {

    /** The line the licence asks for. */
    public static final String ATTRIBUTION = "Kilde: Statistisk sentralbyrå (KLASS) og Kartverket, CC BY 4.0";

    private static final LocalDate KNOWN_FROM = LocalDate.of(2017, 1, 1);
    private static final String RESOURCE = "municipalities.txt";

    private final List<Municipality> municipalities = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();
    private String heading = "";

    private BundledMunicipalities() {}

    private static final class Loaded {
        private static final MunicipalityRegister REGISTER = load();
    }

    /** The register; the same each time. */
    public static MunicipalityRegister register() {
        return Loaded.REGISTER;
    }

    private static MunicipalityRegister load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BundledMunicipalities.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
            BundledMunicipalities bundled = new BundledMunicipalities();
            lines.lines().forEach(bundled::take);
            return new MunicipalityRegister(KNOWN_FROM, bundled.municipalities, bundled.successions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(String line) {
        if (line.startsWith(":")) {
            heading = line.substring(1);
        } else if (line.contains(";")) {
            municipalities.add(municipality(line.split(";", -1)));
        } else if (!line.startsWith("#")) {
            for (String change : line.split(" ", -1)) {
                successions.add(succession(change));
            }
        }
    }

    private Municipality municipality(String[] fields) {
        Optional<LocalDate> last = fields[2].equals("-") ? Optional.empty() : Optional.of(date(fields[2]));
        String name = fields[3];
        return new Municipality(
                new MunicipalityNumber(fields[0]),
                name,
                fields.length > 4 ? fields[4] : name,
                heading,
                new OpenPeriod(date(fields[1]), last));
    }

    private Succession succession(String change) {
        return new Succession(
                date(heading),
                new MunicipalityNumber(change.substring(0, 4)),
                new MunicipalityNumber(change.substring(5)),
                switch (change.charAt(4)) {
                    case '=' -> Succession.Kind.RENUMBERED;
                    case '+' -> Succession.Kind.MERGED;
                    case '/' -> Succession.Kind.SPLIT;
                    default -> throw new IllegalStateException(change);
                });
    }

    /** By hand: the platform's parser takes longer to load than all of the register. */
    private static LocalDate date(String iso) {
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }
}
