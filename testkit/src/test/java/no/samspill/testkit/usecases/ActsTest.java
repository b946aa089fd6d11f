package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.imports.ImportPortfolio;
import no.samspill.application.measures.RecordAct;
import no.samspill.application.measures.ShowMeasure;
import no.samspill.application.port.Measures;
import no.samspill.application.port.Registers;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.PutOnHold;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.PortfolioSamples;
import no.samspill.testkit.Ports;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An act as it is recorded: to which version, and what of the store is read for it. */
class ActsTest {

    private static final MeasureId IT = new MeasureId("it");
    private static final LocalDate LATER = PortfolioSamples.DATE.plusYears(1);
    private static final DatedAct RETRACTED = new DatedAct(LATER, new Retracted("Nei"));
    private static final DatedAct HOLD = new DatedAct(
            LATER, new PutOnHold(Optional.of(new DecisionId("v1")), "Penger", LATER.plusMonths(6), "Skjervøy"));
    private static final BodyId KDU = new BodyId("kdu");

    /** What is asked of the store: the port's method, and of the registers what is wanted. */
    private final List<Object> asked = new ArrayList<>();

    private final Office office = Office.on(listening(new MemoryStore().ports()));

    private Ports listening(Ports ports) {
        return new Ports(
                ports.unit(),
                ports.agreements(),
                ports.rules(),
                ports.keyFigures(),
                ports.statements(),
                ports.invoices(),
                listening(Registers.class, ports.registers()),
                listening(Measures.class, ports.measures()),
                ports.audit(),
                ports.answers(),
                ports.webhooks(),
                ports.views(),
                ports.imports());
    }

    private <T> T listening(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    asked.add(port.getSimpleName() + "." + method.getName());
                    if (port == Registers.class && arguments != null && arguments[0] instanceof References wanted) {
                        asked.add(wanted);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    @BeforeEach
    void take_in_a_region() {
        office.use(ImportPortfolio.class)
                .execute(new ImportPortfolio.Command(
                        Register.of(new Portfolio(
                                List.of(),
                                List.of(body(KDU), body(new BodyId("annet"))),
                                List.of(),
                                List.of(),
                                List.of(decision("v1", KDU), decision("v2", new BodyId("annet"))),
                                List.of(PortfolioSamples.text()),
                                List.of(new Measure(
                                        IT,
                                        List.of(new DatedAct(
                                                        PortfolioSamples.DATE,
                                                        PortfolioSamples.registered("IT", Phase.ACTIVE, "5427"))
                                                .numbered(1)))))),
                        Samples.ACTOR));
        asked.clear();
    }

    private static Body body(BodyId id) {
        return new Body(
                id,
                "Kommunedirektørutvalget",
                BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Decision decision(String id, BodyId body) {
        return new Decision(
                new DecisionId(id),
                body,
                LATER,
                Optional.empty(),
                List.of(),
                "Settes på vent",
                Outcome.ADOPTED,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    void the_measure_is_read_once_and_of_the_registers_what_it_and_the_act_refer_to() {
        Measure after = recorded(IT, HOLD, Set.of(1));

        assertThat(after.acts()).hasSize(2);
        assertThat(asked)
                .containsExactly(
                        "Measures.find",
                        "Registers.last",
                        "Registers.of",
                        new References(
                                Set.of(),
                                Set.of(),
                                Set.of(new DecisionId("v1")),
                                Set.of(),
                                false,
                                false,
                                Set.of(Subject.ofMeasure("it"))),
                        "Measures.add");
    }

    @Test
    void an_act_is_added_to_a_version_that_was_seen_or_to_whichever_there_is() {
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> recorded(IT, RETRACTED, Set.of(0, 2)))
                .satisfies(late -> assertThat(late.subject()).isEqualTo("it"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> recorded(new MeasureId("new"), RETRACTED, Set.of(0)));
        assertThat(office.use(ShowMeasure.class)
                        .execute(ShowMeasure.Query.ofAll(IT))
                        .acts())
                .hasSize(1);
        assertThat(recorded(IT, HOLD, Set.of(1, 7)).acts()).hasSize(2);
        assertThat(Office.refusals(() -> recorded(IT, RETRACTED, Set.of()))).isNotEmpty();
    }

    @Test
    void a_measure_is_shown_with_the_act_and_the_day_before_without_it() {
        ShowMeasure show = office.use(ShowMeasure.class);
        Measure after = recorded(IT, HOLD, Set.of());
        assertThat(show.execute(new ShowMeasure.Query(IT, LATER, LATER)))
                .isEqualTo(MeasureView.of(after, LATER, LATER));
        assertThat(show.execute(ShowMeasure.Query.ofAll(IT)).acts()).isEqualTo(after.acts());
        MeasureView before = show.execute(new ShowMeasure.Query(IT, LATER.minusDays(1), LATER));
        assertThat(before.acts()).isEqualTo(after.acts().subList(0, 1));
        assertThat(before.standing()).isEqualTo(after.standingOn(LATER.minusDays(1)));
        assertThat(before.version()).isEqualTo(2);
        assertThat(before.isLatest()).isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> show.execute(ShowMeasure.Query.ofAll(new MeasureId("nobody"))));
    }

    private Measure recorded(MeasureId measure, DatedAct act, Set<Integer> seen) {
        return office.use(RecordAct.class)
                .execute(new RecordAct.Command(measure, act, new RecordAct.When(LATER, false), seen, Samples.ACTOR));
    }
}
