package no.samspill.files.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.PartyId;
import no.samspill.files.FileRefusal;

/** The figures found so far in one file, and everything that is wrong with it, until all of it has been read. */
final class FigureCollection {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;
    /** Of what a file holds, in a refusal. */
    private static final int LONGEST_SHOWN = 1_000;

    private final Map<PartyId, Figure> figures = new HashMap<>();
    private final Map<MunicipalityNumber, String> places = new HashMap<>();
    private final List<Reason> faults = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>();

    void refuse(String where, FileRefusal code, String... facts) {
        faults.add(new Reason(
                code, where, Stream.of(facts).map(FigureCollection::shown).toList()));
    }

    private static String shown(String fact) {
        return fact.length() > LONGEST_SHOWN ? fact.substring(0, LONGEST_SHOWN) + "…" : fact;
    }

    void refuse(List<Reason> reasons) {
        faults.addAll(reasons);
    }

    void note(String where, FileNote code, String... facts) {
        notes.add(Reason.at(where, code, facts));
    }

    void add(String where, MunicipalityNumber number, Figure figure) {
        String first = places.putIfAbsent(number, where);
        if (first == null) {
            figures.put(number.party(), figure);
        } else {
            refuse(where, FileRefusal.DUPLICATE_MUNICIPALITY, number.value(), first);
        }
    }

    /** The figure, given as this text, when it is a possible count or measure with no more decimals than expected. */
    Optional<Figure> counted(String where, BigDecimal number, String text, int decimals) {
        int most = Math.min(decimals, MOST_DECIMALS);
        // Before anything is done with the number: 1E+999999999 written out would fill the memory.
        if (number.signum() != 0 && (long) number.precision() - number.scale() > MOST_DIGITS) {
            refuse(where, FileRefusal.NOT_A_NUMBER, text);
            return Optional.empty();
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (number.signum() < 0) {
            refuse(where, FileRefusal.NEGATIVE_NUMBER, text);
        } else if (plain.scale() > most) {
            refuse(where, FileRefusal.TOO_MANY_DECIMALS, text, String.valueOf(most));
        } else {
            return Optional.of(new Figure.Counted(plain.scale() < 0 ? plain.setScale(0) : plain));
        }
        return Optional.empty();
    }

    /** Stops here when anything is wrong so far, with all of it. */
    void stopIfRefused() {
        Refused.ifAny(faults);
    }

    /** The figures, or all that is wrong. */
    FigureReading reading(LocalDate referenceDate, String source, FigureStatus status) {
        if (figures.isEmpty() && faults.isEmpty()) {
            refuse("", FileRefusal.NO_ROWS);
        }
        stopIfRefused();
        return new FigureReading(new KeyFigures(referenceDate, source, status, figures), notes);
    }
}
