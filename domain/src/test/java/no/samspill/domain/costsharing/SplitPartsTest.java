package no.samspill.domain.costsharing;

import static no.samspill.domain.costsharing.Samples.HITRA;
import static no.samspill.domain.costsharing.Samples.ORKLAND;
import static no.samspill.domain.costsharing.Samples.RINDAL;
import static no.samspill.domain.costsharing.Samples.SKAUN;
import static no.samspill.domain.costsharing.Samples.adviser;
import static no.samspill.domain.costsharing.Samples.fraction;
import static no.samspill.domain.costsharing.Samples.part;
import static no.samspill.domain.costsharing.Samples.split;
import static no.samspill.domain.costsharing.Samples.thirdEqually;
import static no.samspill.domain.costsharing.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import org.junit.jupiter.api.Test;

/** What a share is made of. */
class SplitPartsTest {

    static String parts(Share share) {
        return share.parts().stream()
                .map(part -> part.kind() + " " + part.name() + " " + part.amount())
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_answer_carries_its_trace() {
        SharingCase one = adviser().direct("Tilpasning", "1234.50", HITRA).build();

        Sharing sharing = one.share();

        assertThat(sharing.input()).isEqualTo(one);
        assertThat(sharing.gross()).hasToString("1001234.50");
        assertThat(sharing.granted()).hasToString("400000.00");
        assertThat(sharing.toShare()).hasToString("600000.00");
        assertThat(sharing.sum()).hasToString("601234.50");
        Share hitra = sharing.shares().get(2);
        assertThat(hitra.party()).isEqualTo(HITRA);
        assertThat(hitra.exact()).isEqualTo(fraction("1570000/21"));
        assertThat(hitra.direct()).hasToString("1234.50");
        assertThat(hitra.amount()).hasToString("75996.40");
        assertThat(hitra.perUnit())
                .isEqualTo(Map.of("pupils", fraction("75996.40").dividedBy(fraction("580"))));
        assertThat(parts(hitra)).isEqualTo("PART Lik del 33333.33, PART Etter elevtall 41428.57, DIRECT  1234.50");
    }

    @Test
    void credited_grants_stand_as_a_column_of_their_own() {
        Split rule = with(thirdEqually(), GrantTreatment.CREDIT_EQUALLY);

        Share rindal = adviser().rule(rule).build().share().shares().get(4);

        assertThat(parts(rindal)).isEqualTo("PART Lik del 55555.56, PART Etter elevtall 26190.48, GRANT  -66666.67");
    }

    @Test
    void parts_of_the_same_name_keep_their_order() {
        Split rule = with(
                split(part("Del", "1/2", new Key.ByFigure("pupils")), part("Del", "1/2", new Key.Equal())),
                RoundingUnit.HUNDRED_KRONER);

        Share orkland = adviser().rule(rule).build().share().shares().get(3);

        assertThat(orkland.party()).isEqualTo(ORKLAND);
        assertThat(parts(orkland)).isEqualTo("PART Del 118900.00, PART Del 50000.00");
    }

    /** 0.01 krone in two equal parts: the part whose name comes first has it, wherever it is listed. */
    @Test
    void a_tie_between_parts_goes_to_the_first_name() {
        Part a = part("A", "1/2", new Key.Equal());
        Part b = part("B", "1/2", new Key.ByFigure("pupils"));
        Samples.CaseBuilder oneOre = adviser().noLines().cost("Øre", "0.01");

        assertThat(total(oneOre.rule(split(a, b)).build(), "A")).hasToString("0.01");
        assertThat(total(oneOre.rule(split(b, a)).build(), "A")).hasToString("0.01");
    }

    private static Kroner total(SharingCase one, String part) {
        return one.share().shares().stream()
                .flatMap(share -> share.parts().stream())
                .filter(amount -> amount.name().equals(part))
                .map(PartAmount::amount)
                .reduce(Kroner.ZERO, Kroner::plus);
    }

    /** Two parties, two equal parts, two øre: the table could be turned around, but not by the order of the list. */
    @Test
    void a_tie_between_cells_does_not_follow_the_list() {
        Part a = part("A", "1/2", new Key.Equal());
        Part b = part("B", "1/2", new Key.Equal());
        Samples.CaseBuilder twoOre = adviser()
                .noLines()
                .noParties()
                .party(RINDAL, "Rindal")
                .party(SKAUN, "Skaun")
                .cost("Øre", "0.02");

        assertThat(parts(twoOre.rule(split(a, b)).build().share().shares().get(1)))
                .isEqualTo("PART A 0.00, PART B 0.01");
        assertThat(parts(twoOre.rule(split(b, a)).build().share().shares().get(1)))
                .isEqualTo("PART B 0.01, PART A 0.00");
    }
}
