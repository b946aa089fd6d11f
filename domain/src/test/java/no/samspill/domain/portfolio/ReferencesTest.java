package no.samspill.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samspill.domain.Generator;
import no.samspill.domain.Seeds;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.ArbitraryActs;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Docket;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.lifecycle.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What an act refers to is enough to hold it against. */
class ReferencesTest {

    private static final Docket DOCKET = ArbitraryActs.docket();
    private static final Portfolio REGISTERED = new Portfolio(
            List.copyOf(DOCKET.organisations().values()),
            List.copyOf(DOCKET.bodies().values()),
            List.of(),
            List.of(),
            List.copyOf(DOCKET.decisions().values()),
            List.copyOf(DOCKET.texts().values()),
            DOCKET.procedures(),
            List.of());

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void an_act_is_refused_for_the_same_by_what_it_and_its_measure_refer_to_as_by_everything(long seed) {
        Generator generate = new Generator(seed);
        ArbitraryActs acts = new ArbitraryActs(generate);
        Measure measure = Measure.of(new MeasureId("brann"));
        LocalDate date = Samples.TODAY;
        for (int tries = 15 * generate.count(2); tries > 0; tries--) {
            Act next = acts.next(measure.standing(), date).act();
            Act act = measure.acts().isEmpty() || generate.percent(85)
                    ? next
                    : new Corrected(
                            generate.between(1, measure.acts().size()),
                            generate.percent(50) ? Optional.empty() : Optional.of(next),
                            "Feil");
            DatedAct dated = new DatedAct(date, act);

            Docket only =
                    REGISTERED.only(measure.references().and(act.references())).docket(DOCKET.law());

            assertThat(measure.refusals(dated.numbered(measure.acts().size() + 1), only))
                    .as("%s on %s", act, measure.standing())
                    .isEqualTo(measure.refusals(dated.numbered(measure.acts().size() + 1), DOCKET));
            if (measure.refusals(dated.numbered(measure.acts().size() + 1), DOCKET)
                    .isEmpty()) {
                measure = measure.with(dated, DOCKET);
                date = date.plusDays(generate.percent(30) ? generate.between(1, 30) : 0);
            }
        }
    }

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void every_id_in_an_act_is_among_its_references(long seed) {
        ArbitraryActs acts = new ArbitraryActs(new Generator(seed));
        Measure measure = Measure.of(new MeasureId("brann"));
        for (int tries = 40; tries > 0; tries--) {
            Act act = acts.next(measure.standing(), Samples.TODAY).act();
            References references = act.references();
            Set<String> named = new TreeSet<>();
            collect(act, named);

            assertThat(List.of(references.bodies(), references.decisions(), references.texts()))
                    .flatExtracting(ids -> ids)
                    .extracting(Object::toString)
                    .as("%s", act)
                    .containsExactlyInAnyOrderElementsOf(named);
            if (measure.refusals(
                            new DatedAct(Samples.TODAY, act)
                                    .numbered(measure.acts().size() + 1),
                            DOCKET)
                    .isEmpty()) {
                measure = measure.with(new DatedAct(Samples.TODAY, act), DOCKET);
            }
        }
    }

    @Test
    void a_measure_that_is_taken_in_with_its_agreement_refers_to_it_as_does_a_correction_by_it() {
        TextVersion text = new TextVersion(new TextId("brannvesen"), 2);
        Registered registered =
                new Registered(Phase.ACTIVE, Samples.profile("Brann"), List.of(), Optional.of(text), "Handlingsplanen");
        Measure measure =
                new Measure(new MeasureId("brann"), List.of(new DatedAct(Samples.TODAY, registered).numbered(1)));

        assertThat(measure.references()).isEqualTo(References.NONE.and(registered.references()));
        assertThat(measure.references().texts()).containsExactly(text);
        assertThat(new Corrected(1, Optional.of(registered), "Feil").references())
                .isEqualTo(registered.references());
        assertThat(new Corrected(1, Optional.empty(), "Feil").references()).isEqualTo(References.NONE);
    }

    /** The ids of bodies, decisions and texts; what only tells of the measure, its profile, is held against nothing. */
    private static void collect(Object value, Set<String> named) {
        if (value instanceof BodyId || value instanceof DecisionId || value instanceof TextVersion) {
            named.add(value.toString());
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(one -> collect(one, named));
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> collect(one, named));
        } else if (value instanceof Record some && !(value instanceof Profile)) {
            for (RecordComponent component : some.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(some), named);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
    }
}
