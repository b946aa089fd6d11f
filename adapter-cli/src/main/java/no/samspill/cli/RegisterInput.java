package no.samspill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.samspill.application.NotFound;
import no.samspill.application.imports.UpdateRegisters;
import no.samspill.application.portfolio.ReadRegisters;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.files.told.Fact;
import no.samspill.files.told.RecordFacts;
import no.samspill.files.told.RegisterNames;
import no.samspill.json.JsonReader;
import no.samspill.json.Language;
import no.samspill.json.TypedFields;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One thing to register: typed field by field, or from a file. */
final class RegisterInput {

    private static final Portfolio NOTHING =
            new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final InputFiles inputs;

    @Parameters(arity = "0..*", paramLabel = "FIELD=VALUE", descriptionKey = "register-fields")
    private List<String> fields = List.of();

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "register-file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "register-reason")
    private Optional<String> reason = Optional.empty();

    RegisterInput(Terminal terminal) {
        this.inputs = new InputFiles(terminal);
    }

    /** The thing, in the form it has in a portfolio document. */
    <T> T read(Class<T> type) {
        return JsonReader.record(given(), type);
    }

    /** Registers it, in an otherwise empty portfolio; what is typed of one that is there changes that and nothing else. */
    <T> T put(
            WriteOptions change,
            Class<T> type,
            Function<Portfolio, List<T>> all,
            BiFunction<Portfolio, T, Portfolio> with) {
        byte[] given = given();
        T registered = change.run(samspill -> {
            T one = file.isPresent()
                    ? JsonReader.record(given, type)
                    : JsonReader.record(TypedFields.onto(all.apply(all(samspill)), given), type);
            samspill.useCase(UpdateRegisters.class)
                    .execute(new UpdateRegisters.Command(with.apply(NOTHING, one), reason, change.actor()));
            return one;
        });
        with.apply(NOTHING, registered).ids().forEach(id -> change.done(CommandTexts.of("register.done", id)));
        return registered;
    }

    private byte[] given() {
        return file.map(inputs::read).orElseGet(() -> TypedFields.object(fields));
    }

    static Portfolio all(Samspill samspill) {
        return samspill.useCase(ReadRegisters.class).execute(new ReadRegisters.Query());
    }

    /** What all that is registered is called, measures too. */
    static RegisterNames names(Samspill samspill) {
        return RegisterNames.of(all(samspill)).with(MeasureList.all(samspill));
    }

    /** What the thing says, with the names of what it refers to and the ids behind them. */
    static List<Fact> facts(RegisterNames names, Record one, String... elsewhere) {
        return RecordFacts.withIds(Language.BOKMAL, names).of(one, elsewhere);
    }

    /** The one with the id; {@link NotFound} when there is none. */
    static <T> T find(List<T> all, Class<T> kind, String id, Function<T, Object> idOf) {
        return all.stream()
                .filter(one -> idOf.apply(one).toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(kind.getSimpleName(), id));
    }
}
