package no.samspill.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.portfolio.ExportPortfolio;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.MeasureKind;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;

/** Made measures of twenty acts each (or as many as {@code acts} says), and taking them in through the use case. */
final class Measures {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final int ACTS = Integer.getInteger("acts", 20);
    private static final int AT_ONCE = 1_000;
    private static final List<Phase> PHASES =
            List.of(Phase.IDEA, Phase.ADOPTED, Phase.ACTIVE, Phase.ACTIVE, Phase.ACTIVE, Phase.CLOSED);
    private static final List<String> WORDS =
            List.of("Barnevern", "Legevakt", "Åpne data", "Ølproving", "Ærlig handel", "Brann", "Renovasjon", "Skole");

    private Measures() {}

    static Samspill start(String database) {
        return Samspill.start(new Settings(database, Mode.WRITE, Clock.systemUTC()));
    }

    /** A database with nothing in it. */
    static void make(String database) {
        try (Samspill samspill = start(database)) {
            samspill.useCase(ExportPortfolio.class).execute(new ExportPortfolio.Query());
        }
    }

    /** Takes in so many measures, a thousand to a document. */
    static void take(String database, int measures) {
        try (Samspill samspill = start(database)) {
            ImportPortfolio take = samspill.useCase(ImportPortfolio.class);
            for (int first = 0; first < measures; first += AT_ONCE) {
                List<Measure> some = IntStream.range(first, Math.min(measures, first + AT_ONCE))
                        .mapToObj(Measures::measure)
                        .toList();
                take.execute(new ImportPortfolio.Command(Register.of(portfolio(some)), "benchmark"));
            }
        }
    }

    private static Portfolio portfolio(List<Measure> measures) {
        return new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), measures);
    }

    private static Measure measure(int index) {
        List<Entry> acts = new ArrayList<>();
        Phase phase = PHASES.get(index % PHASES.size());
        acts.add(new Entry(
                1, FIRST, new Registered(phase, profile(index, 0), participants(index), Optional.empty(), "laget")));
        for (int i = 1; i < ACTS; i++) {
            boolean ended = phase == Phase.CLOSED;
            acts.add(new Entry(
                    i + 1,
                    FIRST.plusMonths(i),
                    ended
                            ? new Registered(phase, profile(index, i), participants(index), Optional.empty(), "laget")
                            : new Described(profile(index, i))));
        }
        return new Measure(new MeasureId("m-" + index), acts);
    }

    private static List<Participant> participants(int index) {
        return IntStream.range(0, 4)
                .mapToObj(i -> new Participant(
                        new PartyId(Integer.toString(1_101 + (index * 7 + i * 11) % 357)), Role.PARTICIPANT))
                .toList();
    }

    /** Every fourth act changes who answers for it, the others what is written of how it goes. */
    private static Profile profile(int index, int act) {
        return new Profile(
                WORDS.get(index % WORDS.size()) + " nr. " + index,
                Optional.of(MeasureKind.values()[index % MeasureKind.values().length]),
                Optional.empty(),
                Optional.of(new StrategyId("strategi-" + index % 12)),
                Optional.of("Ingen av kommunene greier det alene, og avstandene er store."),
                List.of("Et tilbud i alle kommuner"),
                Optional.of("Rådmann " + act / 4),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Status " + act),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
 Optional.empty());
    }
}
