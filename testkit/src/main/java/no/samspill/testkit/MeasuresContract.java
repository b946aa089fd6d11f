package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.lifecycle.WithdrawalSignalled;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.NewActs;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.Measures} does. */
public abstract class MeasuresContract extends PortContract {

    private static final LocalDate DATE = PortfolioSamples.DATE;

    private static Measure measure(String id, Act... acts) {
        return new Measure(
                new MeasureId(id),
                IntStream.range(0, acts.length)
                        .mapToObj(i -> new Entry(i + 1, DATE.plusDays(i), acts[i]))
                        .toList());
    }

    private static Measure registered(String id, String title, Phase phase, String... parties) {
        return measure(id, PortfolioSamples.registered(title, phase, parties));
    }

    private static Measure longer(Measure measure, Act act) {
        List<Entry> acts = new ArrayList<>(measure.acts());
        acts.add(new Entry(acts.size() + 1, DATE.plusDays(10L + acts.size()), act));
        return new Measure(measure.id(), acts);
    }

    private void add(Measure... measures) {
        store(() -> on().measures()
                .add(List.of(measures).stream()
                        .map(one -> new NewActs(one, 0, 0))
                        .toList()));
    }

    private List<String> listed(MeasureQuery query) {
        List<String> listed = read(() -> on().measures().list(query)).stream()
                .map(one -> one.id().value())
                .toList();
        assertThat(read(() -> on().measures().count(query))).isEqualTo(listed.size());
        return listed;
    }

    private static MeasureQuery everything(LocalDate date) {
        return new MeasureQuery(
                date, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 50);
    }

    @Test
    void what_is_told_ahead_stands_from_its_day_and_what_comes_before_it_until_then() {
        Measure ahead = measure("it", PortfolioSamples.registered("IT", Phase.IDEA), new Retracted("Nei"));
        add(ahead);
        List<Entry> acts = new ArrayList<>(ahead.acts());
        acts.add(new Entry(3, DATE, PortfolioSamples.registered("IKT", Phase.PROPOSED)));
        store(() -> on().measures().add(List.of(new NewActs(new Measure(ahead.id(), acts), 2, 0))));
        assertThat(shown(DATE)).containsExactly("IKT PROPOSED");
        assertThat(shown(DATE.plusDays(1))).containsExactly("IKT RETRACTED");
        acts.add(new Entry(4, DATE, new Corrected(2, Optional.empty(), "Likevel ikke")));
        store(() -> on().measures().add(List.of(new NewActs(new Measure(ahead.id(), acts), 3, 0))));
        assertThat(shown(DATE.plusDays(1))).containsExactly("IKT PROPOSED");
    }

    private List<String> shown(LocalDate day) {
        return read(() -> on().measures().list(everything(day))).stream()
                .map(one -> one.title() + " " + one.phase())
                .toList();
    }

    @Test
    void a_measure_comes_back_act_for_act() {
        Measure measure = measure(
                "it",
                PortfolioSamples.registered("IT", Phase.ACTIVE, "5427", "5428"),
                new WithdrawalSignalled(new PartyId("5428"), "Møte \"3\""),
                new Corrected(2, Optional.of(new WithdrawalSignalled(new PartyId("5427"), "Møte 3")), "Feil kommune"));
        add(measure, registered("hr", "HR", Phase.IDEA));
        assertThat(read(() -> on().measures().find(List.of(measure.id(), new MeasureId("nobody")))))
                .hasSize(1)
                .containsEntry(measure.id(), measure);
    }

    @Test
    void all_measures_come_in_the_order_they_were_first_stored() {
        Measure first = registered("zebra", "A", Phase.IDEA);
        add(first, registered("ape", "B", Phase.IDEA));
        add(registered("bear", "C", Phase.IDEA));
        Measure longer = longer(first, new Retracted("Nei"));
        store(() -> on().measures().add(List.of(new NewActs(longer, 1, 0))));
        assertThat(read(on().measures()::all))
                .extracting(one -> one.id().value())
                .containsExactly("zebra", "ape", "bear");
        assertThat(read(on().measures()::all)).first().isEqualTo(longer);
    }

    @Test
    void two_who_write_the_same_act_do_not_both_succeed() {
        Measure measure = registered("it", "IT", Phase.IDEA);
        add(measure);
        assertStale("it", () -> on().measures().add(List.of(new NewActs(measure, 0, 0))));
        Measure longer = longer(measure, new Retracted("Nei"));
        store(() -> on().measures().add(List.of(new NewActs(longer, 1, 0))));
        assertStale("it", () -> on().measures().add(List.of(new NewActs(longer, 1, 0))));
        assertThat(read(() -> on().measures().find(List.of(measure.id())))).containsEntry(measure.id(), longer);
    }

    @Test
    void measures_are_listed_as_they_stood_at_the_end_of_the_day() {
        Measure measure = measure("it", PortfolioSamples.registered("IT", Phase.IDEA), new Retracted("Nei"));
        add(measure);
        assertThat(listed(everything(DATE.minusDays(1)))).isEmpty();
        assertThat(read(() -> on().measures().list(everything(DATE))))
                .extracting(MeasureSummary::phase)
                .containsExactly(Phase.IDEA);
        assertThat(read(() -> on().measures().list(everything(DATE.plusDays(1)))))
                .containsExactly(
                        MeasureSummary.of(measure.id(), measure.standing().orElseThrow()));
    }

    @Test
    void an_act_that_comes_later_ends_the_state_before_it() {
        Measure measure = registered("it", "IT", Phase.IDEA);
        add(measure);
        Measure longer = longer(measure, new Retracted("Nei"));
        LocalDate last = longer.acts().get(1).date();
        store(() -> on().measures().add(List.of(new NewActs(longer, 1, 0))));
        assertThat(read(() -> on().measures().list(everything(last.minusDays(1)))))
                .extracting(MeasureSummary::phase)
                .containsExactly(Phase.IDEA);
        assertThat(read(() -> on().measures().list(everything(last))))
                .extracting(MeasureSummary::phase)
                .containsExactly(Phase.RETRACTED);
    }

    @Test
    void titles_are_in_norwegian_order_and_pages_follow_each_other() {
        add(
                registered("a1", "Ås", Phase.IDEA),
                registered("a2", "Ærlig", Phase.IDEA),
                registered("a3", "zoo", Phase.IDEA),
                registered("a4", "Øy", Phase.IDEA),
                registered("a6", "Bro", Phase.IDEA),
                registered("a5", "Bro", Phase.IDEA));
        assertThat(listed(everything(DATE))).containsExactly("a5", "a6", "a3", "a2", "a4", "a1");
        List<String> paged = new ArrayList<>();
        Optional<MeasureSummary> last = Optional.empty();
        for (int i = 0; i < 3; i++) {
            MeasureQuery query = new MeasureQuery(
                    DATE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), last, 2);
            List<MeasureSummary> page = read(() -> on().measures().list(query));
            page.forEach(one -> paged.add(one.id().value()));
            assertThat(read(() -> on().measures().count(query))).isEqualTo(6);
            last = Optional.of(page.get(page.size() - 1));
        }
        assertThat(paged).containsExactly("a5", "a6", "a3", "a2", "a4", "a1");
    }

    @Test
    void those_are_listed_that_were_asked_for() {
        add(
                registered("it", "IT-samarbeid", Phase.ACTIVE, "5427", "5428"),
                registered("hr", "HR-nettverk", Phase.ACTIVE, "5424"),
                registered("bv", "Barnevern", Phase.IDEA));
        MeasureQuery all = everything(DATE);
        assertThat(listed(new MeasureQuery(
                        DATE, Optional.of(Phase.IDEA), all.strategy(), all.party(), all.title(), all.after(), 50)))
                .containsExactly("bv");
        assertThat(listed(new MeasureQuery(
                        DATE,
                        all.phase(),
                        all.strategy(),
                        Optional.of(new PartyId("5427")),
                        all.title(),
                        all.after(),
                        50)))
                .containsExactly("it");
        assertThat(listed(new MeasureQuery(
                        DATE,
                        all.phase(),
                        all.strategy(),
                        Optional.of(new PartyId("542")),
                        all.title(),
                        all.after(),
                        50)))
                .isEmpty();
        assertThat(listed(new MeasureQuery(
                        DATE, all.phase(), all.strategy(), all.party(), Optional.of("NETT"), all.after(), 50)))
                .containsExactly("hr");
        assertThat(listed(new MeasureQuery(
                        DATE,
                        all.phase(),
                        Optional.of(new StrategyId("x")),
                        all.party(),
                        all.title(),
                        all.after(),
                        50)))
                .isEmpty();
    }

    private List<String> publishedOn(LocalDate day) {
        return read(() -> on().measures().publishedOn(day)).stream()
                .map(one -> one.id().value())
                .toList();
    }

    @Test
    void those_that_are_public_are_listed_until_they_no_longer_are() {
        Measure it = measure("it", PortfolioSamples.registered("IT", Phase.IDEA), new Retracted("Nei"));
        add(it, registered("hr", "HR", Phase.IDEA), registered("bv", "Ål", Phase.IDEA));
        assertThat(read(on().measures()::published)).isEmpty();
        assertThat(publishedOn(DATE)).isEmpty();
        store(() -> on().measures().publish(List.of(new MeasureId("bv"), it.id())));
        assertThat(read(on().measures()::published)).containsExactlyInAnyOrder(new MeasureId("bv"), it.id());
        assertThat(publishedOn(DATE.minusDays(1))).isEmpty();
        assertThat(publishedOn(DATE)).containsExactly("it", "bv");
        assertThat(read(() -> on().measures().publishedOn(DATE.plusDays(1))))
                .contains(MeasureSummary.of(it.id(), it.standing().orElseThrow()))
                .hasSize(2);
        store(() -> on().measures().unpublish(List.of(it.id(), new MeasureId("hr"))));
        assertThat(publishedOn(DATE)).containsExactly("bv");
        assertThat(read(() -> on().measures().find(List.of(it.id())))).containsEntry(it.id(), it);
    }

    @Test
    void two_who_make_the_same_measure_public_do_not_both_succeed() {
        add(registered("it", "IT", Phase.IDEA));
        store(() -> on().measures().publish(List.of(new MeasureId("it"))));
        assertStale("it", () -> on().measures().publish(List.of(new MeasureId("it"))));
        assertThat(publishedOn(DATE)).containsExactly("it");
    }
}
