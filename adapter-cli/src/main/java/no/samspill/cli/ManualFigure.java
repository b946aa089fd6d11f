package no.samspill.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.NorwegianNumber;

/** A figure the source does not give, entered with the reason: {@code 5061=216:Opplyst av skolen 3.11.}. */
record ManualFigure(PartyId party, BigDecimal number, String reason) {

    private static final Pattern FORM = Pattern.compile("([^=\\s]+)=([^:]+):(.*\\S.*)");

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;

    static Optional<ManualFigure> parse(String word) {
        Matcher matcher = FORM.matcher(word);
        return matcher.matches()
                ? NorwegianNumber.parse(matcher.group(2))
                        .filter(ManualFigure::isPossible)
                        .map(number -> new ManualFigure(
                                new PartyId(matcher.group(1)),
                                number,
                                matcher.group(3).strip()))
                : Optional.empty();
    }

    /** As in the figures of a file, and in their JSON: what is stored must be readable. */
    private static boolean isPossible(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS;
    }
}
