package no.samspill.domain.municipality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.calendar.OpenPeriod;

/** A small register with one of everything that happens to municipalities, and figures of one count. */
public final class Samples {

    public static final LocalDate REFORM = LocalDate.of(2020, 1, 1);

    private Samples() {}

    public static MunicipalityNumber number(String value) {
        return new MunicipalityNumber(value);
    }

    /** Snillfjord split in three; Hemne merged into Heim; Hitra kept its name, not its number; Nordreisa twice anew. */
    public static MunicipalityRegister register() {
        return new MunicipalityRegister(
                LocalDate.of(2018, 1, 1),
                List.of(
                        ended("5011", "Hemne", "2018-01-01", "2019-12-31"),
                        ended("5012", "Snillfjord", "2018-01-01", "2019-12-31"),
                        ended("5013", "Hitra", "2018-01-01", "2019-12-31"),
                        lasting("5055", "Heim", "2020-01-01"),
                        lasting("5056", "Hitra", "2020-01-01"),
                        lasting("5059", "Orkland", "2020-01-01"),
                        ended("1942", "Nordreisa", "1886-01-01", "2019-12-31"),
                        ended("5428", "Nordreisa", "2020-01-01", "2023-12-31"),
                        new Municipality(
                                number("5544"),
                                "Nordreisa",
                                "Nordreisa - Ráisa - Raisi",
                                "Troms",
                                OpenPeriod.since(LocalDate.of(2024, 1, 1))),
                        ended("1806", "Svolvær", "1919-01-01", "1963-12-31"),
                        lasting("1806", "Narvik", "2020-01-01"),
                        ended("5001", "Trondheim", "2018-01-01", "2022-12-31"),
                        lasting("5001", "Trondheim - Tråante", "2023-01-01"),
                        ended("5030", "Klæbu", "2018-01-01", "2019-12-31")),
                List.of(
                        step("2020-01-01", "5011", "5055", Succession.Kind.MERGED),
                        step("2020-01-01", "5012", "5059", Succession.Kind.SPLIT),
                        step("2020-01-01", "5012", "5055", Succession.Kind.SPLIT),
                        step("2020-01-01", "5012", "5056", Succession.Kind.SPLIT),
                        step("2020-01-01", "5013", "5056", Succession.Kind.MERGED),
                        step("2020-01-01", "5030", "5001", Succession.Kind.MERGED),
                        step("2020-01-01", "5001", "5001", Succession.Kind.MERGED),
                        step("2020-01-01", "1942", "5428", Succession.Kind.RENUMBERED),
                        step("2024-01-01", "5428", "5544", Succession.Kind.RENUMBERED)));
    }

    /** Pupils on 1 October 2025: one counted, one held back, one not collected. */
    public static KeyFigures pupils() {
        return new KeyFigures(
                LocalDate.of(2025, 10, 1),
                "Kilde: Utdanningsdirektoratet, GSI 2025-26, NLOD 2.0",
                FigureStatus.FINAL,
                Map.of(
                        new PartyId("5544"), new Figure.Counted(BigDecimal.valueOf(563)),
                        new PartyId("5542"), Figure.Unknown.SUPPRESSED,
                        new PartyId("5540"), Figure.Unknown.NOT_COLLECTED));
    }

    private static Municipality ended(String number, String name, String from, String to) {
        OpenPeriod validity = new OpenPeriod(LocalDate.parse(from), Optional.of(LocalDate.parse(to)));
        return new Municipality(number(number), name, name, "Fylket", validity);
    }

    private static Municipality lasting(String number, String name, String from) {
        return new Municipality(number(number), name, name, "Fylket", OpenPeriod.since(LocalDate.parse(from)));
    }

    private static Succession step(String date, String from, String to, Succession.Kind kind) {
        return new Succession(LocalDate.parse(date), number(from), number(to), kind);
    }
}
