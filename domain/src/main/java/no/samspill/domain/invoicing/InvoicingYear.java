package no.samspill.domain.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.CostStatement.Purpose;

/**
 * Fakturaåret: an agreement's invoicing of one calendar year: the plan and what has been issued.
 *
 * <p>Every run invoices a difference: what is to have been issued by now, less what was. So two invoices always make the
 * year, also after a correction. Until the second half-year is issued, the plan's part of the budget share is to have been
 * issued; then all of the actual share is. An agreement that starts in July has its first run in the second half-year.
 *
 * <p>Example: a budget share of 71 111 kroner is 35 556 in the first run; the actual share of 76 190 is then 40 634 in the
 * second.
 *
 * <p>Refused with {@code ALREADY_ISSUED}, {@code NOTHING_TO_CORRECT}, {@code WRONG_PURPOSE},
 * {@code STATEMENT_OF_ANOTHER_YEAR} and {@code NOTHING_TO_INVOICE}; with {@code STATEMENT_IS_CORRECTED} by who asks it.
 *
 * @param issued the year's runs so far, in the order of their numbers
 */
public record InvoicingYear(CostAgreement agreement, int year, FirstInstalment first, List<InvoiceRun> issued) {

    public InvoicingYear {
        issued = List.copyOf(issued);
    }

    /**
     * Everything that forbids the run; empty when it can be issued. Whether a later statement corrects the given one is
     * for the caller to know: {@link InvoicingRefusal#STATEMENT_IS_CORRECTED}.
     */
    public List<Reason> refusals(RunKind kind, CostStatement statement) {
        List<Reason> reasons = formalRefusals(kind, statement);
        return reasons.isEmpty() ? refusals(kind, differences(kind, statement)) : reasons;
    }

    /** What forbids it, whatever the amounts are. */
    private List<Reason> formalRefusals(RunKind kind, CostStatement statement) {
        List<Reason> reasons = new ArrayList<>();
        String ofYear = Integer.toString(year);
        issued.stream()
                .map(InvoiceRun::kind)
                .filter(earlier -> excludes(earlier, kind))
                .findFirst()
                .ifPresent(earlier ->
                        reasons.add(Reason.at("/kind", InvoicingRefusal.ALREADY_ISSUED, ofYear, earlier.name())));
        if (kind == RunKind.CORRECTION && issued.isEmpty()) {
            reasons.add(Reason.at("/kind", InvoicingRefusal.NOTHING_TO_CORRECT, ofYear));
        }
        Purpose needed = isWholeYearDue(kind) ? Purpose.ACTUAL : Purpose.BUDGET;
        if (statement.purpose() != needed) {
            String given = statement.purpose().name();
            reasons.add(Reason.at("/statement", InvoicingRefusal.WRONG_PURPOSE, needed.name(), given));
        }
        Period period = statement.sharing().input().period();
        Period whole = Period.year(year);
        if (!whole.contains(period.from()) || !whole.contains(period.to())) {
            String from = period.from().toString();
            String to = period.to().toString();
            reasons.add(Reason.at("/statement", InvoicingRefusal.STATEMENT_OF_ANOTHER_YEAR, ofYear, from, to));
        }
        return List.copyOf(reasons);
    }

    /** A second half-year without a difference still closes the year. */
    private List<Reason> refusals(RunKind kind, List<InvoiceBasis> bases) {
        boolean nothing = bases.stream().allMatch(basis -> basis.amount().isZero());
        return nothing && kind != RunKind.SECOND_HALF
                ? List.of(Reason.at("", InvoicingRefusal.NOTHING_TO_INVOICE, Integer.toString(year)))
                : List.of();
    }

    private static boolean excludes(RunKind earlier, RunKind kind) {
        return switch (kind) {
            case FIRST_HALF -> earlier != RunKind.CORRECTION;
            case SECOND_HALF -> earlier == RunKind.SECOND_HALF;
            case CORRECTION -> false;
        };
    }

    private boolean isWholeYearDue(RunKind kind) {
        return Stream.concat(issued.stream().map(InvoiceRun::kind), Stream.of(kind))
                .anyMatch(RunKind.SECOND_HALF::equals);
    }

    /** The bases of the run, as it would be issued now; refuses as {@link #refusals}. */
    public List<InvoiceBasis> bases(RunKind kind, CostStatement statement) {
        Refused.ifAny(formalRefusals(kind, statement));
        List<InvoiceBasis> bases = differences(kind, statement);
        Refused.ifAny(refusals(kind, bases));
        return bases;
    }

    private List<InvoiceBasis> differences(RunKind kind, CostStatement statement) {
        Optional<FirstInstalment> instalment = isWholeYearDue(kind) ? Optional.empty() : Optional.of(first);
        return new Differences(agreement.host(), issued).of(statement.sharing(), instalment);
    }
}
