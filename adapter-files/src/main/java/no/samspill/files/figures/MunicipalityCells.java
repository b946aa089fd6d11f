package no.samspill.files.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.municipality.Municipality;
import no.samspill.domain.municipality.MunicipalityNumber;
import no.samspill.domain.municipality.MunicipalityRegister;
import no.samspill.domain.municipality.NumberStatus;
import no.samspill.domain.municipality.Succession;
import no.samspill.files.FileRefusal;
import no.samspill.files.figures.FigureTable.Cell;

/**
 * What someone has typed to say which municipality a row is of.
 *
 * @param number its number; its name, when a name is all there is
 * @param name its name, or an empty cell
 */
record MunicipalityCells(Cell number, Cell name, boolean nameAlone) {

    /** Statistics write both in one cell: {@code 5014 Frøya}, {@code K-5014 Frøya}. */
    private static final Pattern BOTH = Pattern.compile("(?:K-)?([0-9]{4})[\\s\\p{Z}]++(\\D.*)");

    /** In a table with a column of numbers. */
    static MunicipalityCells numbered(Cell number, Cell name) {
        Matcher both = BOTH.matcher(number.text());
        if (!both.matches()) {
            return new MunicipalityCells(number, name, false);
        }
        Cell first = new Cell(number.where(), number.kind(), both.group(1));
        Cell second = new Cell(number.where(), number.kind(), both.group(2));
        return new MunicipalityCells(first, name.isEmpty() ? second : name, false);
    }

    /** In a table with a column of names only; the number may stand in front of the name. */
    static MunicipalityCells named(Cell name) {
        return BOTH.matcher(name.text()).matches()
                ? numbered(name, new Cell(name.where(), name.kind(), ""))
                : new MunicipalityCells(name, name, true);
    }

    String where() {
        return number.where();
    }

    /** Whether this is a name alone, and one that is known. */
    boolean isName(MunicipalityRegister register, LocalDate date) {
        return nameAlone && !called(register, date).isEmpty();
    }

    /** The municipality they name on the date, or what is wrong with them. */
    Optional<MunicipalityNumber> municipality(MunicipalityRegister register, LocalDate date, FigureCollection found) {
        if (nameAlone) {
            return byName(register, date, found);
        }
        Optional<MunicipalityNumber> typed = MunicipalityNumber.in(number.text());
        if (typed.isEmpty()) {
            return restored(register, date, found);
        }
        NumberStatus standing = register.standing(typed.get(), date);
        if (standing instanceof NumberStatus.Valid valid) {
            return named(valid.municipality(), found);
        }
        refuse(typed.get(), standing, date, found);
        return Optional.empty();
    }

    private Optional<MunicipalityNumber> byName(MunicipalityRegister register, LocalDate date, FigureCollection found) {
        List<Municipality> called = called(register, date);
        if (called.isEmpty()) {
            found.refuse(name.where(), FileRefusal.UNKNOWN_NAME, name.text(), date.toString());
        } else if (called.size() > 1) {
            String numbers = called.stream().map(one -> one.number().value()).collect(Collectors.joining(", "));
            found.refuse(name.where(), FileRefusal.NAME_NOT_UNIQUE, name.text(), numbers);
        }
        return called.size() == 1 ? Optional.of(called.get(0).number()) : Optional.empty();
    }

    /** Those with the name just as it is typed, county and all; only when there is none, those with a part of it. */
    private List<Municipality> called(MunicipalityRegister register, LocalDate date) {
        String typed = Headings.bare(name.text());
        List<Municipality> exactly = register.on(date).stream()
                .filter(one -> one.names().stream().map(Headings::bare).anyMatch(typed::equals))
                .toList();
        return exactly.isEmpty()
                ? register.on(date).stream().filter(this::isNamed).toList()
                : exactly;
    }

    /** Spreadsheets take the zero off 0301; it is put back only when the name says so too. */
    private Optional<MunicipalityNumber> restored(
            MunicipalityRegister register, LocalDate date, FigureCollection found) {
        Optional<MunicipalityNumber> padded = MunicipalityNumber.in("0" + number.text());
        if (padded.isEmpty()) {
            found.refuse(number.where(), FileRefusal.INVALID_MUNICIPALITY_NUMBER, number.text());
            return Optional.empty();
        }
        String possible = padded.get().value();
        if (register.find(padded.get(), date).filter(this::isNamed).isEmpty()) {
            found.refuse(number.where(), FileRefusal.LEADING_ZERO_LOST, number.text(), possible);
            return Optional.empty();
        }
        found.note(number.where(), FileNote.LEADING_ZERO_RESTORED, number.text(), possible);
        return padded;
    }

    private Optional<MunicipalityNumber> named(Municipality municipality, FigureCollection found) {
        if (name.isEmpty() || isNamed(municipality)) {
            return Optional.of(municipality.number());
        }
        String right = municipality.officialName();
        found.refuse(
                name.where(), FileRefusal.NAME_DIFFERS, municipality.number().value(), name.text(), right);
        return Optional.empty();
    }

    private void refuse(MunicipalityNumber typed, NumberStatus standing, LocalDate date, FigureCollection found) {
        if (standing instanceof NumberStatus.Ended ended) {
            String last = ended.last().validity().to().map(LocalDate::toString).orElse("");
            String successors = ended.successions().stream()
                    .map(Succession::to)
                    .map(MunicipalityNumber::value)
                    .collect(Collectors.joining(", "));
            String name = ended.last().name();
            found.refuse(number.where(), FileRefusal.ENDED_MUNICIPALITY, typed.value(), name, last, successors);
        } else if (standing instanceof NumberStatus.NotYet coming) {
            String first = coming.first().validity().from().toString();
            String name = coming.first().name();
            found.refuse(number.where(), FileRefusal.FUTURE_MUNICIPALITY, typed.value(), name, first);
        } else {
            found.refuse(number.where(), FileRefusal.UNKNOWN_MUNICIPALITY, typed.value(), date.toString());
        }
    }

    /** Whether the name as typed, or a part of it where there are parallel names, is one of the municipality's. */
    private boolean isNamed(Municipality municipality) {
        Set<String> names = municipality.names().stream()
                .flatMap(name -> Stream.of(name, withoutCounty(name)))
                .map(Headings::bare)
                .collect(Collectors.toSet());
        String plain = withoutCounty(name.text()).replaceAll("(?iu)\\bkommune\\b", "");
        return names.contains(Headings.bare(name.text()))
                || List.of(plain.split("(?<=\\s)[-–/](?=\\s)", -1)).stream()
                        .map(Headings::bare)
                        .anyMatch(names::contains);
    }

    private static String withoutCounty(String name) {
        int from = name.indexOf('(');
        int to = name.lastIndexOf(')');
        return 0 <= from && from < to ? name.substring(0, from) + name.substring(to + 1) : name;
    }
}
