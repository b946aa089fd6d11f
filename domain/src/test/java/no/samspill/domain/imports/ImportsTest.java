package no.samspill.domain.imports;

import static no.samspill.domain.agreement.Samples.LAW;
import static no.samspill.domain.lifecycle.Samples.DATE;
import static no.samspill.domain.lifecycle.Samples.TODAY;
import static no.samspill.domain.lifecycle.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.MeetingId;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.NewActs;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.domain.registers.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportsTest {

    private static final Instant SENT = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LATER = SENT.plusSeconds(60);
    private static final Measure IT = measure("it", registered("IT", Phase.IDEA));
    private static final Measure LONGER = measure("it", registered("IT", Phase.IDEA), new Retracted("Nei"));
    private static final Measure WRONG = measure("hr", new Retracted("Nei"));

    private static Measure measure(String id, Act... acts) {
        List<Entry> entries = new ArrayList<>();
        for (Act act : acts) {
            entries.add(new Entry(entries.size() + 1, DATE, act));
        }
        return new Measure(new MeasureId(id), entries);
    }

    private static Organisation organisation(String name) {
        return new Organisation(new PartyId("5424"), name, OrganisationKind.MUNICIPALITY);
    }

    private static Register register(List<Organisation> organisations, Measure... measures) {
        return Register.of(
                new Portfolio(organisations, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(measures)));
    }

    private static List<JudgedItem> judged(Register document, Register stored) {
        return judged(document, stored, Optional.empty());
    }

    private static List<JudgedItem> judged(Register document, Register stored, Optional<Replacing> replacing) {
        return JudgedItem.of(Item.of(document), stored, new Judging(LAW, TODAY, Set.of(), replacing));
    }

    private static List<RowResult> results(Register document, Register stored) {
        return results(document, stored, Optional.empty());
    }

    private static List<RowResult> results(Register document, Register stored, Optional<Replacing> replacing) {
        return judged(document, stored, replacing).stream()
                .map(JudgedItem::result)
                .toList();
    }

    @Test
    void a_document_is_things_in_their_order_and_is_made_of_them_again() {
        Register document = new Register(
                register(List.of(organisation("Lyngen")), IT, WRONG).portfolio(),
                List.of(no.samspill.domain.followup.Samples.evaluation(Evaluation.Kind.HALF_YEAR, 2025)));
        List<Item> items = Item.of(document);
        assertThat(items).extracting(Item::number).containsExactly(1, 2, 3, 4);
        assertThat(items)
                .extracting(Item::pointer)
                .containsExactly("/organisations/0", "/measures/0", "/measures/1", "/evaluations/0");
        assertThat(items).extracting(Item::id).startsWith("5424", "it", "hr");
        assertThat(items)
                .allSatisfy(
                        one -> assertThat(one.content()).isInstanceOf(one.kind().type()));
        assertThat(Item.register(items)).isEqualTo(document);
    }

    @Test
    void what_measures_refer_to_stands_before_them() {
        Portfolio portfolio = new Portfolio(
                List.of(organisation("Lyngen")),
                List.of(no.samspill.domain.lifecycle.Samples.bodies().get(0)),
                List.of(new Meeting(new MeetingId("mote"), List.of(), DATE, Optional.empty(), true, false)),
                List.of(new Strategy(
                        new StrategyId("digital"),
                        "Digital",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(no.samspill.domain.lifecycle.Samples.decisions().get(0)),
                List.of(no.samspill.domain.lifecycle.Samples.TEXT),
                List.of(IT));
        List<Item> items = Item.of(Register.of(portfolio));
        assertThat(items)
                .extracting(Item::kind)
                .containsExactly(
                        ItemKind.ORGANISATION,
                        ItemKind.BODY,
                        ItemKind.MEETING,
                        ItemKind.STRATEGY,
                        ItemKind.DECISION,
                        ItemKind.AGREEMENT_TEXT,
                        ItemKind.MEASURE);
        assertThat(Item.register(items).portfolio()).isEqualTo(portfolio);
    }

    @Test
    void the_id_of_an_import_is_told_from_all_others() {
        assertThat(new ImportId("inn_12")).hasToString("inn_12");
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportId("inn_1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ImportId("fak_12"));
    }

    @Test
    void a_thing_is_added_brought_up_to_date_or_left_as_it_is() {
        Register stored = register(List.of(organisation("Lyngen")), IT);
        assertThat(results(stored, register(List.of()))).containsExactly(RowResult.ADDED, RowResult.ADDED);
        assertThat(results(stored, stored)).containsExactly(RowResult.UNCHANGED, RowResult.UNCHANGED);
        assertThat(results(register(List.of(organisation("Ivgu")), LONGER), stored))
                .containsExactly(RowResult.REFUSED, RowResult.CONTINUED);
        Replacing replacing = new Replacing(Optional.of("Nytt navn"));
        assertThat(results(register(List.of(organisation("Ivgu")), LONGER), stored, Optional.of(replacing)))
                .containsExactly(RowResult.CONTINUED, RowResult.CONTINUED);
    }

    @Test
    void only_acts_that_are_new_are_stored() {
        Register stored = register(List.of(), IT);
        assertThat(judged(register(List.of(), IT), register(List.of())).get(0).grown(7))
                .contains(new NewActs(IT, 0, 7));
        assertThat(judged(register(List.of(), LONGER), stored).get(0).grown(7)).contains(new NewActs(LONGER, 1, 7));
        assertThat(judged(stored, stored).get(0).grown(7)).isEmpty();
        assertThat(judged(register(List.of(), WRONG), stored).get(0).grown(7)).isEmpty();
        assertThat(judged(register(List.of(organisation("Lyngen"))), stored)
                        .get(0)
                        .grown(7))
                .isEmpty();
    }

    @Test
    void a_measure_that_cannot_be_is_refused_where_it_stands_and_holds_up_no_other() {
        JudgedItem wrong =
                judged(register(List.of(), IT, WRONG), register(List.of())).get(1);
        assertThat(wrong.result()).isEqualTo(RowResult.REFUSED);
        assertThat(wrong.row().reasons())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.pointer()).startsWith("/measures/1"))
                .extracting(Reason::code)
                .contains(LifecycleRefusal.NOT_BEGUN);
        assertThat(wrong.rowOfNone()).isEqualTo(wrong.row());
        JudgedItem right =
                judged(register(List.of(), IT, WRONG), register(List.of())).get(0);
        assertThat(right.row())
                .isEqualTo(new ImportRow(1, ItemKind.MEASURE, "it", "/measures/0", RowResult.ADDED, List.of()));
        assertThat(right.rowOfNone().result()).isEqualTo(RowResult.LEFT_OUT);
    }

    @Test
    void what_has_happened_is_never_changed() {
        Register stored = register(List.of(), LONGER);
        JudgedItem shorter = judged(register(List.of(), IT), stored).get(0);
        assertThat(shorter.row().reasons())
                .containsExactly(Reason.at("/measures/0/acts", PortfolioRefusal.ACTS_DIFFER, "it"));
    }

    private static ImportRow row(int number, RowResult result) {
        List<Reason> reasons = result == RowResult.REFUSED
                ? List.of(Reason.at("/measures/0", PortfolioRefusal.NO_ACTS, "it"))
                : List.of();
        return new ImportRow(number, ItemKind.MEASURE, "m" + number, "/measures/0", result, reasons);
    }

    @Test
    void a_job_counts_what_has_become_of_each_and_ends_when_nothing_waits() {
        ImportJob job = ImportJob.of(new ImportId("inn_01k8cqhfqvbhkljk42cft4tncm"), Manner.EACH, "kari", SENT)
                .of(6);
        assertThat(job.status()).isEqualTo(ImportStatus.WAITING);
        assertThat(job.counts()).isEqualTo(Counts.waiting(6));
        ImportJob some = job.begun().with(List.of(row(1, RowResult.ADDED), row(2, RowResult.REFUSED)));
        assertThat(some.counts()).isEqualTo(new Counts(4, 1, 0, 0, 1, 0));
        assertThat(some.counts().total()).isEqualTo(6);
        assertThat(some.counts().done()).isEqualTo(2);
        assertThat(some.endedIfNothingWaits(LATER)).isEqualTo(some);
        assertThat(some.isOpen()).isTrue();
        assertThat(some.status()).isEqualTo(ImportStatus.RUNNING);
        ImportJob all = some.with(
                        Stream.of(RowResult.CONTINUED, RowResult.UNCHANGED, RowResult.LEFT_OUT, RowResult.CONTINUED)
                                .map(one -> row(3, one))
                                .toList())
                .endedIfNothingWaits(LATER);
        assertThat(all.counts()).isEqualTo(new Counts(0, 1, 2, 1, 1, 1));
        assertThat(all.counts().done()).isEqualTo(6);
        assertThat(all.counts().total()).isEqualTo(6);
        assertThat(all.status()).isEqualTo(ImportStatus.DONE);
        assertThat(all.ended()).isEqualTo(Optional.of(LATER));
        assertThat(all.isOpen()).isFalse();
    }

    @Test
    void all_or_nothing_is_refused_when_one_is() {
        ImportJob job = ImportJob.of(new ImportId("inn_01k8cqhfqvbhkljk42cft4tncm"), Manner.WHOLE, "kari", SENT)
                .of(1);
        assertThat(job.with(List.of(row(1, RowResult.REFUSED)))
                        .endedIfNothingWaits(LATER)
                        .status())
                .isEqualTo(ImportStatus.REFUSED);
        assertThat(job.with(List.of(row(1, RowResult.ADDED)))
                        .endedIfNothingWaits(LATER)
                        .status())
                .isEqualTo(ImportStatus.DONE);
        assertThat(Counts.of(List.of(row(1, RowResult.ADDED)))).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_has_reasons_when_it_is_refused_and_only_then(RowResult result) {
        List<Reason> none = List.of();
        List<Reason> some = row(1, RowResult.REFUSED).reasons();
        List<Reason> wrong = result == RowResult.REFUSED ? none : some;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportRow(1, ItemKind.BODY, "kdu", "/bodies/0", result, wrong));
        assertThat(result.isTaken()).isEqualTo(result == RowResult.ADDED || result == RowResult.CONTINUED);
    }
}
