package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.application.measures.RecordAct;
import no.samspill.application.measures.ShowMeasure;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.files.table.Cell;
import no.samspill.files.told.RegisterNames;
import no.samspill.json.JsonReader;
import no.samspill.json.TypedFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The measures: which there are, how they stand on any day, and what happens to them. */
@Command(name = "measure", addMethodSubcommands = false)
final class MeasureCommands {

    /** Which measures are wanted; all of them when nothing is said. */
    static final class Filter {

        @Option(names = "--phase", paramLabel = "PHASE")
        private Optional<Phase> phase = Optional.empty();

        @Option(names = "--strategy", paramLabel = "ID")
        private Optional<StrategyId> strategy = Optional.empty();

        @Option(names = "--party", paramLabel = "ID", descriptionKey = "with-party")
        private Optional<PartyId> party = Optional.empty();

        @Option(names = "--title", paramLabel = "TEXT")
        private Optional<String> title = Optional.empty();

        private MeasureQuery page(LocalDate date, Optional<MeasureSummary> after) {
            return new MeasureQuery(date, phase, strategy, party, title, after, MeasureList.PAGE);
        }
    }

    /** The measures, by title. */
    @Command(name = "list")
    int list(@Mixin Filter filter, @Mixin DayOption day, @Mixin DatabaseOption store, @Mixin CommandOutput output) {
        return output.write(store.read(samspill -> PortfolioAnswers.list(
                RegisterInput.names(samspill), MeasureList.all(samspill, after -> filter.page(day.date(), after)))));
    }

    /** One measure: how it stands on a day, and what has happened to it by then. */
    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "measure-id") MeasureId id,
            @Mixin DayOption day,
            @Mixin DatabaseOption store,
            @Mixin CommandOutput output) {
        ShowMeasure.Query query = new ShowMeasure.Query(id, day.date(), day.today());
        return output.write(store.read(samspill ->
                MeasureAnswers.of(samspill.useCase(ShowMeasure.class).execute(query), RegisterInput.names(samspill))));
    }

    /** What has happened, and to which measure. */
    static final class Happening {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "measure-id")
        private MeasureId measure = new MeasureId("0");

        @Parameters(index = "1", paramLabel = "ACT", descriptionKey = "act")
        private String act = "";

        @Parameters(index = "2..*", arity = "0..*", paramLabel = "FIELD=VALUE", descriptionKey = "act-fields")
        private List<String> fields = List.of();

        @Option(names = "--seen", paramLabel = "NUMBER")
        private Optional<Integer> seen = Optional.empty();

        @Option(names = {"-y", "--yes"})
        private boolean sure;

        private byte[] json() {
            return TypedFields.object(
                    Stream.concat(Stream.of("act=" + act), fields.stream()).toList());
        }
    }

    /** Something happens to a measure. */
    @Command(name = "act")
    int act(@Mixin Happening what, @Mixin DayOption day, @Mixin WriteOptions change, @Mixin CommandOutput output) {
        DatedAct act = new DatedAct(day.date(), JsonReader.actSaid(what.json()));
        RecordAct.When when = new RecordAct.When(day.today(), what.sure || change.isRehearsal());
        if (!what.sure && change.isRehearsal() && when.farAhead(act.date()).isPresent()) {
            change.warn(CommandTexts.of("measure.far-ahead", Cell.of(act.date()).shown()));
        }
        RecordAct.Command command = new RecordAct.Command(
                what.measure, act, when, what.seen.map(Set::of).orElse(Set.of()), change.actor());
        Done done = change.run(samspill ->
                new Done(samspill.useCase(RecordAct.class).execute(command), RegisterInput.names(samspill)));
        boolean coming = act.date().isAfter(day.today());
        change.done(CommandTexts.of(
                coming ? "measure.acted-ahead" : "measure.acted",
                what.measure,
                MeasureAnswers.name(act.act()),
                done.measure().acts().size()));
        MeasureView view = MeasureView.of(done.measure(), coming ? day.today() : act.date(), day.today());
        return output.write(MeasureAnswers.of(view, done.names()));
    }

    /** A measure after an act, and what that is called which it refers to. */
    private record Done(Measure measure, RegisterNames names) {}
}
