package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.Statutes;
import no.samspill.domain.calendar.OpenPeriod;

/**
 * Klausulkatalog: which clauses each legal form asks for, by which law, dated.
 *
 * <p>Example: clause A17, the authority to borrow, is mandatory for a task community and does not apply to a political
 * council.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4; arkivforskrifta § 8. The rows are {@code clauses.csv}.
 */
public final class ClauseCatalogue {

    private static final int COLUMNS = 6;

    private final List<Row> rows;

    private record Row(
            LegalForm form, Clause clause, Requirement requirement, Optional<Provision> provision, OpenPeriod inForce) {

        private static Row parse(String line) {
            String[] cells = line.split(";", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("six columns wanted: " + line);
            }
            return new Row(
                    LegalForm.valueOf(cells[0]),
                    Clause.valueOf(cells[1]),
                    Requirement.valueOf(cells[2]),
                    Optional.of(cells[3]).filter(cell -> !cell.isEmpty()).map(Provision::valueOf),
                    new OpenPeriod(
                            LocalDate.parse(cells[4]),
                            Optional.of(cells[5])
                                    .filter(cell -> !cell.isEmpty())
                                    .map(LocalDate::parse)));
        }

        private boolean demands(AgreementText text) {
            return requirement == Requirement.MANDATORY
                    || (requirement == Requirement.MANDATORY_WHEN_USED && text.uses(clause));
        }
    }

    private ClauseCatalogue(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads lines of {@code form;clause;requirement;provision;from;to}, provision and last day empty when there is none; the
     * first line names the columns. A clause without a line for a form does not apply to it.
     */
    public static ClauseCatalogue parse(String csv) {
        return new ClauseCatalogue(csv.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Row::parse)
                .toList());
    }

    /** What the form asks of the clause on the date. */
    public Requirement requirement(LegalForm form, Clause clause, LocalDate on) {
        return inForce(form, on)
                .filter(row -> row.clause() == clause)
                .map(Row::requirement)
                .findFirst()
                .orElse(Requirement.NOT_APPLICABLE);
    }

    /** The law that asks for the clause, or lets the parties agree on it; empty when none does. */
    public Optional<Provision> provision(LegalForm form, Clause clause, LocalDate on) {
        return inForce(form, on)
                .filter(row -> row.clause() == clause)
                .findFirst()
                .flatMap(Row::provision);
    }

    /** One reason for each clause the law demands on the date and the text lacks, in the order of the law. */
    public List<Reason> missingMandatory(AgreementText text, LocalDate on, Statutes statutes) {
        return inForce(text.form(), on)
                .filter(row -> row.demands(text) && !text.has(row.clause()))
                .map(row -> Reason.at(
                                "/clauses",
                                AgreementFinding.CLAUSE_MISSING,
                                row.clause().code())
                        .by(row.provision().flatMap(law -> statutes.reference(law, on))))
                .toList();
    }

    private Stream<Row> inForce(LegalForm form, LocalDate on) {
        return rows.stream().filter(row -> row.form() == form && row.inForce().contains(on));
    }
}
