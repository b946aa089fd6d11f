package no.samspill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.files.table.RegisterTables;
import no.samspill.files.table.Table;
import no.samspill.files.told.RegisterNames;
import no.samspill.json.Json;
import no.samspill.json.JsonList;

/**
 * Ett register: one kind of thing that measures refer to, as a list and each whole.
 *
 * @param name what one is called
 * @param heldOn whether one held on a day
 */
record Shelf<T extends Record>(
        Class<T> type,
        Function<Portfolio, List<T>> all,
        Function<T, Object> id,
        Function<T, String> name,
        BiFunction<RegisterTables, List<T>, Table> table,
        BiPredicate<T, LocalDate> heldOn) {

    static final Shelf<Organisation> ORGANISATIONS = new Shelf<>(
            Organisation.class,
            Portfolio::organisations,
            Organisation::id,
            Organisation::name,
            RegisterTables::organisations,
            (one, day) -> true);

    static final Shelf<Body> BODIES =
            new Shelf<>(Body.class, Portfolio::bodies, Body::id, Body::name, RegisterTables::bodies, Body::existsOn);

    static final Shelf<Meeting> MEETINGS = new Shelf<>(
            Meeting.class,
            Portfolio::meetings,
            Meeting::id,
            one -> one.id().toString(),
            RegisterTables::meetings,
            (one, day) -> !one.date().isAfter(day));

    static final Shelf<Strategy> STRATEGIES = new Shelf<>(
            Strategy.class,
            Portfolio::strategies,
            Strategy::id,
            Strategy::title,
            RegisterTables::strategies,
            (one, day) -> one.period().map(when -> when.contains(day)).orElse(true));

    static final Shelf<Decision> DECISIONS = new Shelf<>(
            Decision.class,
            Portfolio::decisions,
            Decision::id,
            Decision::wording,
            RegisterTables::decisions,
            (one, day) -> !one.date().isAfter(day));

    static final Shelf<AgreementText> TEXTS = new Shelf<>(
            AgreementText.class,
            Portfolio::agreements,
            AgreementText::version,
            AgreementText::title,
            RegisterTables::agreementTexts,
            (one, day) -> one.term().map(when -> when.contains(day)).orElse(true));

    static final Shelf<Procedure> PROCEDURES = new Shelf<>(
            Procedure.class,
            Portfolio::procedures,
            Procedure::version,
            Procedure::title,
            RegisterTables::procedures,
            (one, day) -> one.period().contains(day));

    /** All that held on the day, in the order they were registered; all there are when no day is asked about. */
    CommandAnswer list(DatabaseOption store, Optional<LocalDate> asOf) {
        return store.read(samspill -> {
            Portfolio registers = RegisterInput.all(samspill);
            List<T> found = all.apply(registers).stream()
                    .filter(one -> asOf.map(day -> heldOn.test(one, day)).orElse(true))
                    .toList();
            RegisterTables tables = Tables.registers(RegisterNames.of(registers));
            return CommandAnswer.ofTable(
                    () -> JsonList.of(found, Json::record).toString(), () -> table.apply(tables, found));
        });
    }

    /** One of them, whole. */
    CommandAnswer show(DatabaseOption store, String wanted) {
        return show(
                store,
                wanted,
                UnaryOperator.identity(),
                (page, one, names) -> page.told(name.apply(one), RegisterInput.facts(names, one)));
    }

    /** How one is told to a person. */
    interface Page<T> {
        ScreenText of(ScreenText page, T one, RegisterNames names);
    }

    CommandAnswer show(DatabaseOption store, String wanted, UnaryOperator<T> shown, Page<T> told) {
        return store.read(samspill -> {
            T one = shown.apply(RegisterInput.find(all.apply(RegisterInput.all(samspill)), type, wanted, id));
            RegisterNames names = RegisterInput.names(samspill);
            return new CommandAnswer(
                    () -> Json.record(one).toString(),
                    () -> table.apply(Tables.registers(names), List.of(one)),
                    page -> told.of(page, one, names));
        });
    }
}
