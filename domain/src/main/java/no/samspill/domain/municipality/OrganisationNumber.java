package no.samspill.domain.municipality;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samspill.domain.Reason;

/**
 * Organisasjonsnummer: nine digits that identify a legal person; the last is a check digit, modulus 11 with the weights
 * 3, 2, 7, 6, 5, 4, 3, 2. A municipality keeps it when it is renumbered; a merger normally gives a new one.
 *
 * <p>Real numbers begin with 8 or 9. Those that begin with 2 or 3 exist in the public test registers only: they are
 * accepted and say so in {@link #synthetic()}, so that whoever sends real invoices can stop them.
 *
 * <p>Refused, with {@link MunicipalityRefusal#INVALID_ORGANISATION_NUMBER}: other first digits (000000000 has a valid
 * check digit and is nobody), wrong check digits, other lengths.
 *
 * @param value nine digits without blanks, for example {@code 943350833}
 */
public record OrganisationNumber(String value) implements Comparable<OrganisationNumber> {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{9}|[0-9]{3}[ \u00A0][0-9]{3}[ \u00A0][0-9]{3}");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    public OrganisationNumber {
        fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException("not an organisation number");
        });
    }

    /** What is wrong with a number. */
    public enum Fault {
        NOT_NINE_DIGITS,
        FIRST_DIGIT,
        CHECK_DIGIT
    }

    /**
     * Why the text, as someone writes it, is no organisation number; empty when it is one.
     *
     * @param text nine digits, or three groups of three with a blank between
     */
    public static List<Reason> refusals(String pointer, String text) {
        Optional<Fault> fault =
                WRITTEN.matcher(text).matches() ? fault(digits(text)) : Optional.of(Fault.NOT_NINE_DIGITS);
        return fault
                .map(found -> Reason.at(pointer, MunicipalityRefusal.INVALID_ORGANISATION_NUMBER, text, found.name()))
                .stream()
                .toList();
    }

    /** The number in a text someone has written; empty when {@link #refusals} has something to say. */
    public static Optional<OrganisationNumber> in(String text) {
        return refusals("", text).isEmpty() ? Optional.of(new OrganisationNumber(digits(text))) : Optional.empty();
    }

    /** Whether the number is of the test registers, not of a real organisation. */
    public boolean synthetic() {
        return value.charAt(0) == '2' || value.charAt(0) == '3';
    }

    /** As people read it, with no-break spaces: {@code 943 350 833}. */
    public String display() {
        return value.substring(0, 3) + '\u00A0' + value.substring(3, 6) + '\u00A0' + value.substring(6);
    }

    @Override
    public int compareTo(OrganisationNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<Fault> fault(String digits) {
        if (!NINE_DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.NOT_NINE_DIGITS);
        }
        if ("2389".indexOf(digits.charAt(0)) < 0) {
            return Optional.of(Fault.FIRST_DIGIT);
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    private static String digits(String written) {
        return written.replace(" ", "").replace("\u00A0", "");
    }
}
