package no.samspill.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.domain.Slug;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.invoicing.RunKind;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.registers.ItemKind;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words on the command line as values of the domain; a word that cannot be one is wrong usage. */
final class Converters {

    private Converters() {}

    static void register(CommandLine root) {
        root.registerConverter(CostAgreementId.class, new Word<>(Converters::agreement));
        root.registerConverter(MeasureId.class, new Word<>(word -> slug(word, MeasureId::new)));
        root.registerConverter(StrategyId.class, new Word<>(word -> slug(word, StrategyId::new)));
        root.registerConverter(DecisionId.class, new Word<>(word -> slug(word, DecisionId::new)));
        root.registerConverter(StatementName.class, new Word<>(StatementName::parse));
        root.registerConverter(PartyId.class, new Word<>(Converters::party));
        root.registerConverter(MunicipalityNumber.class, new Word<>(MunicipalityNumber::in));
        root.registerConverter(FirstInstalment.class, new Word<>(Converters::firstInstalment));
        root.registerConverter(RunKind.class, new Word<>(Converters::run));
        root.registerConverter(ItemKind.class, new Word<>(Converters::kind));
        root.registerConverter(ManualFigure.class, new Word<>(ManualFigure::parse));
    }

    /** A class of its own, not a lambda: a lambda would keep picocli's old class files out of the class-data archive. */
    private record Word<T>(Function<String, Optional<T>> parser) implements ITypeConverter<T> {

        @Override
        public T convert(String word) {
            return parser.apply(word).orElseThrow(() -> new TypeConversionException(word));
        }
    }

    private static <T> Optional<T> slug(String word, Function<String, T> constructor) {
        return Slug.isValid(word) ? Optional.of(constructor.apply(word)) : Optional.empty();
    }

    /** {@code agreement-text}; a measure is no register, but what is registered is registered for. */
    private static Optional<ItemKind> kind(String word) {
        return Arrays.stream(ItemKind.values())
                .filter(one -> one != ItemKind.MEASURE)
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }

    private static Optional<CostAgreementId> agreement(String word) {
        return CostAgreementId.isValid(word) ? Optional.of(new CostAgreementId(word)) : Optional.empty();
    }

    private static Optional<PartyId> party(String word) {
        return word.isBlank() ? Optional.empty() : Optional.of(new PartyId(word));
    }

    private static Optional<FirstInstalment> firstInstalment(String word) {
        return word.equals("months")
                ? Optional.of(new FirstInstalment.ByMonths())
                : Fraction.parse(word)
                        .filter(part -> part.signum() > 0 && part.compareTo(Fraction.ONE) < 0)
                        .map(FirstInstalment.Portion::new);
    }

    private static Optional<RunKind> run(String word) {
        return Arrays.stream(RunKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    /** What a run is called on the command line. */
    static String word(RunKind kind) {
        return switch (kind) {
            case FIRST_HALF -> "h1";
            case SECOND_HALF -> "h2";
            case CORRECTION -> "correction";
        };
    }
}
