package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.CostAgreements} does. */
public abstract class CostAgreementsContract extends PortContract {

    private static final CostAgreement ONE = Samples.agreement();

    @Test
    void an_agreement_comes_back_as_it_was_added() {
        CostAgreement returned = withReturningParty();
        store(() -> on().agreements().add(List.of(ONE, returned)));
        assertThat(find(ONE.id(), returned.id()))
                .containsOnly(Map.entry(ONE.id(), ONE), Map.entry(returned.id(), returned));
    }

    @Test
    void an_id_without_agreement_is_left_out() {
        store(() -> on().agreements().add(List.of(ONE)));
        assertThat(find(new CostAgreementId("unknown"))).isEmpty();
        assertThat(find(new CostAgreementId("unknown"), ONE.id())).containsOnlyKeys(ONE.id());
        assertThat(find()).isEmpty();
    }

    @Test
    void all_come_in_the_order_of_their_ids_character_by_character() {
        store(() -> on().agreements()
                .add(Stream.of("ab", "a-c", "b", "a1", "9")
                        .map(CostAgreementsContract::named)
                        .toList()));
        assertThat(read(on().agreements()::all))
                .extracting(one -> one.id().value())
                .containsExactly("9", "a-c", "a1", "ab", "b");
    }

    @Test
    void a_taken_id_is_stale_and_then_none_of_the_agreements_is_added() {
        store(() -> on().agreements().add(List.of(ONE)));
        assertStale(ONE.id().value(), () -> on().agreements().add(List.of(named("another"), ONE)));
        assertThat(read(on().agreements()::all)).containsExactly(ONE);
    }

    @Test
    void the_next_version_takes_the_place_of_the_one_before() {
        store(() -> on().agreements().add(List.of(ONE, named("another"))));
        CostAgreement next = Samples.amended(ONE, ONE.participations().subList(1, 4));
        store(() -> on().agreements().replace(next));
        assertThat(read(on().agreements()::all)).containsExactly(named("another"), next);
    }

    @Test
    void only_the_very_next_version_replaces() {
        CostAgreement second = Samples.amended(ONE, ONE.participations());
        CostAgreement third = Samples.amended(second, ONE.participations());
        store(() -> on().agreements().add(List.of(ONE)));
        assertStale(ONE.id().value(), () -> on().agreements().replace(ONE));
        assertStale(ONE.id().value(), () -> on().agreements().replace(third));
        store(() -> on().agreements().replace(second));
        assertStale(ONE.id().value(), () -> on().agreements().replace(second));
        assertThat(find(ONE.id())).containsValue(second);
    }

    @Test
    void what_was_never_added_cannot_be_replaced() {
        assertStale(ONE.id().value(), () -> on().agreements().replace(Samples.amended(ONE, ONE.participations())));
    }

    @Test
    void thousands_are_added_and_found_in_one_call() {
        List<CostAgreement> many =
                IntStream.range(0, 5000).mapToObj(i -> named("many-" + i)).toList();
        store(() -> on().agreements().add(many));
        List<CostAgreementId> ids = many.stream().map(CostAgreement::id).toList();
        assertThat(read(() -> on().agreements().find(ids))).hasSize(5000).containsEntry(ids.get(4999), many.get(4999));
    }

    private Map<CostAgreementId, CostAgreement> find(CostAgreementId... ids) {
        return read(() -> on().agreements().find(List.of(ids)));
    }

    private static CostAgreement named(String id) {
        return Samples.agreement(new CostAgreementId(id));
    }

    /** A term with an end, a party that left and came back, and a name with a quote in it. */
    private static CostAgreement withReturningParty() {
        LocalDate first = LocalDate.of(2020, 2, 29);
        LocalDate last = LocalDate.of(2027, 12, 31);
        PartyId returning = new PartyId("971 045 698");
        return new CostAgreement(
                new CostAgreementId("returning"),
                "Brannvern «på tvers» & 'sammen'",
                new OpenPeriod(first, Optional.of(last)),
                Samples.FROYA,
                List.of(
                        new Participation(returning, "Ålesund", new OpenPeriod(first, Optional.of(first))),
                        new Participation(Samples.FROYA, "Frøya", new OpenPeriod(first, Optional.of(last))),
                        new Participation(returning, "Ålesund", new OpenPeriod(first.plusYears(2), Optional.of(last)))),
                3);
    }
}
