package no.samspill.domain.invoicing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.costsharing.CostStatement;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.money.Fraction;

/** An agreement's invoicing of 2021 by equal halves, and the statements it is made from. */
public final class Samples {

    public static final FirstInstalment HALF = new FirstInstalment.Portion(Fraction.of(1, 2));

    private static final Instant NOW = Instant.parse("2021-03-01T09:00:00Z");

    private Samples() {}

    public static InvoicingYear year(CostAgreement agreement) {
        return new InvoicingYear(agreement, 2021, HALF, List.of());
    }

    public static CostStatement budget(SharingCase input) {
        return statement(CostStatement.Purpose.BUDGET, input);
    }

    public static CostStatement actual(SharingCase input) {
        return statement(CostStatement.Purpose.ACTUAL, input);
    }

    private static CostStatement statement(CostStatement.Purpose purpose, SharingCase input) {
        return new CostStatement(
                new StatementId("opp_" + purpose),
                no.samspill.domain.agreement.Samples.agreement(
                                input.parties().get(0).id())
                        .id(),
                1,
                purpose,
                1,
                Sharing.ENGINE_VERSION,
                input.share(),
                NOW,
                "kari",
                Optional.empty());
    }

    /** The year after this run as well. */
    public static InvoicingYear issue(InvoicingYear year, RunKind kind, CostStatement statement) {
        List<InvoiceRun> issued = new ArrayList<>(year.issued());
        issued.add(new InvoiceRun(
                year.agreement().id(),
                year.year(),
                issued.size() + 1,
                kind,
                statement.id(),
                year.bases(kind, statement),
                NOW,
                "kari"));
        return new InvoicingYear(year.agreement(), year.year(), year.first(), issued);
    }
}
