package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What holds for every change to every case. */
class AlternativeLawsTest {

    private static final Party NEWCOMER = new Party(new PartyId("ny"), "Ny");

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void a_party_that_comes_and_goes_leaves_the_case_as_it_was(long seed) {
        cases(seed)
                .forEach(one -> assertThat(
                                one.with(NEWCOMER, figures(one, one.parties().get(0)))
                                        .without(NEWCOMER.id()))
                        .isEqualTo(one));
    }

    /** The last one, since it comes back as the last; what is borne by it alone is gone. */
    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void a_party_that_goes_and_comes_back_with_its_figures_makes_the_same_case(long seed) {
        ArbitraryCases arbitrary = new ArbitraryCases(new Generator(seed));
        SharingCase one = arbitrary.split(2, same -> same);
        Party last = one.parties().get(one.parties().size() - 1);
        SharingCase undirected = new SharingCase(
                one.period(),
                one.costs().stream()
                        .filter(cost -> cost.party().filter(last.id()::equals).isEmpty())
                        .toList(),
                one.grants(),
                one.parties(),
                one.keyFigures(),
                one.rule());

        assertThat(one.without(last.id()).with(last, figures(one, last))).isEqualTo(undirected);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void nothing_of_a_party_is_left_when_it_is_gone(long seed) {
        cases(seed).forEach(one -> {
            PartyId gone = one.parties().get(0).id();

            SharingCase left = one.without(gone);

            assertThat(left.parties())
                    .extracting(Party::id)
                    .doesNotContain(gone)
                    .hasSize(one.parties().size() - 1);
            assertThat(left.costs())
                    .noneMatch(cost -> cost.party().filter(gone::equals).isPresent());
            assertThat(left.keyFigures().values())
                    .noneMatch(set -> set.figures().containsKey(gone));
            assertThat(left.rule()).isEqualTo(one.rule());
        });
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void grants_are_treated_as_said_last_and_nothing_else_is_changed(long seed) {
        Generator generate = new Generator(seed);
        SharingCase one = new ArbitraryCases(generate).split();
        GrantTreatment before = ((Split) one.rule()).grants();
        GrantTreatment treatment = generate.oneOf(GrantTreatment.values());

        SharingCase other = one.treating(treatment);

        assertThat(((Split) other.rule()).grants()).isEqualTo(treatment);
        assertThat(other.treating(before)).isEqualTo(one);
        assertThat(other.without(one.parties().get(0).id()))
                .isEqualTo(one.without(one.parties().get(0).id()).treating(treatment));
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void a_price_list_has_neither_shared_costs_nor_grants_and_needs_no_more_than_said(long seed) {
        ArbitraryCases arbitrary = new ArbitraryCases(new Generator(seed));
        SharingCase one = arbitrary.split();
        SharingRule priceList = arbitrary.tariff().rule();

        SharingCase priced = one.by(priceList);

        assertThat(priced.costs())
                .isEqualTo(one.costs().stream()
                        .filter(cost -> cost.party().isPresent())
                        .toList());
        assertThat(priced.grants()).isEmpty();
        assertThat(priced.parties()).isEqualTo(one.parties());
        assertThat(priced.keyFigures()).isEqualTo(one.keyFigures());
        assertThat(priced.refusals()).noneMatch(reason -> reason.code() == SharingRefusal.INVALID_RULE);
        assertThat(priced.by(priceList)).isEqualTo(priced);
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void by_its_own_rule_a_case_is_the_same(long seed) {
        cases(seed).forEach(one -> assertThat(one.by(one.rule())).isEqualTo(one));
    }

    private static Stream<SharingCase> cases(long seed) {
        ArbitraryCases arbitrary = new ArbitraryCases(new Generator(seed));
        return Stream.of(arbitrary.split(), arbitrary.tariff());
    }

    private static Map<String, BigDecimal> figures(SharingCase one, Party party) {
        Map<String, BigDecimal> figures = new HashMap<>();
        one.keyFigures().forEach((key, set) -> set.value(party.id()).ifPresent(value -> figures.put(key, value)));
        return figures;
    }
}
