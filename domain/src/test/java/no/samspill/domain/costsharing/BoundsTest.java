package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.bounded;
import static no.samspill.domain.costsharing.Samples.kroner;
import static no.samspill.domain.costsharing.Samples.rest;
import static no.samspill.domain.costsharing.Samples.split;
import static no.samspill.domain.costsharing.Samples.thirdEqually;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Figure;
import org.junit.jupiter.api.Test;

/** Minimum and cap. */
class BoundsTest {

    @Test
    void what_minimum_and_cap_move_is_shown_and_sums_to_nothing() {
        Split rule = bounded(thirdEqually(), Optional.of(kroner("60000")), Optional.of(kroner("170000")));

        List<Share> shares = adviser().rule(rule).build().share().shares();

        assertThat(SplitPartsTest.parts(shares.get(3)))
                .isEqualTo("PART Lik del 33333.33, PART Etter elevtall 158571.43, BOUNDS  -21904.76");
        assertThat(SplitPartsTest.parts(shares.get(4)))
                .startsWith("PART Lik del 33333.3")
                .endsWith("BOUNDS  10952.38");
        assertThat(shares.stream().map(share -> share.parts().get(2).amount()).reduce(Kroner.ZERO, Kroner::plus))
                .isEqualTo(Kroner.ZERO);
    }

    @Test
    void bounds_that_move_nothing_are_not_shown() {
        Split rule = bounded(thirdEqually(), Optional.of(kroner("1")), Optional.of(kroner("500000")));

        assertThat(adviser().rule(rule).build().share().shares())
                .allSatisfy(share -> assertThat(share.parts()).hasSize(2));
    }

    @Test
    void a_cap_at_the_average_makes_all_pay_the_same() {
        Split rule = bounded(thirdEqually(), Optional.empty(), Optional.of(kroner("100000")));

        assertThat(adviser().rule(rule).build().amounts()).containsOnly(kroner("100000"));
    }

    @Test
    void a_minimum_at_the_average_makes_all_pay_the_same() {
        Split rule = bounded(thirdEqually(), Optional.of(kroner("100000")), Optional.empty());

        assertThat(adviser().rule(rule).build().amounts()).containsOnly(kroner("100000"));
    }

    @Test
    void a_party_without_a_share_pays_the_minimum_and_no_more() {
        Split byPupils = split(rest("Elever", new Key.ByFigure("pupils")));
        SharingCase one = adviser()
                .figure("pupils", RINDAL, new Figure.Counted(BigDecimal.ZERO))
                .rule(bounded(byPupils, Optional.of(kroner("50000")), Optional.of(kroner("110000"))))
                .build();

        assertThat(one.amounts().get(4)).hasToString("50000.00");
        assertThat(one.share().sum()).hasToString("600000.00");
    }

    @Test
    void a_minimum_when_there_is_nothing_to_share_is_refused() {
        Split rule = bounded(thirdEqually(), Optional.of(kroner("1")), Optional.empty());

        assertThat(adviser().grant("Resten", "600000").rule(rule).build().refusals())
                .extracting(reason -> reason.code().name())
                .containsExactly("INFEASIBLE_BOUNDS");
    }
}
