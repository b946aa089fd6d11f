package no.samspill.domain.portfolio;

import static no.samspill.domain.lifecycle.Samples.HOSTED;
import static no.samspill.domain.lifecycle.Samples.ORKLAND;
import static no.samspill.domain.lifecycle.Samples.TEXT;
import static no.samspill.domain.lifecycle.Samples.bodies;
import static no.samspill.domain.lifecycle.Samples.decisions;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.References;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** What of a portfolio an act is held against: what it refers to, and nothing else. */
class PortfolioPartTest {

    private static final DecisionId ABOUT_THE_TEXT = new DecisionId("kdu-ja");
    private static final DecisionId ABOUT_ANOTHER = new DecisionId("regionrad-vert");
    private static final Portfolio ALL = new Portfolio(
            List.of(new Organisation(ORKLAND, "Orkland", OrganisationKind.MUNICIPALITY)),
            bodies(),
            List.of(),
            List.of(),
            decisions().stream()
                    .filter(one -> Set.of(ABOUT_THE_TEXT, ABOUT_ANOTHER).contains(one.id()))
                    .toList(),
            List.of(TEXT, HOSTED),
            List.of());

    private static Portfolio part(
            Set<PartyId> organisations, Set<BodyId> bodies, Set<DecisionId> decisions, Set<TextVersion> texts) {
        return ALL.only(new References(organisations, bodies, decisions, texts, false, false, Set.of()));
    }

    private static Portfolio of(Set<TextVersion> texts, boolean debated, boolean lawful) {
        return ALL.only(new References(Set.of(), Set.of(), Set.of(), texts, debated, lawful, Set.of()));
    }

    private static Stream<BodyId> ids(Portfolio part) {
        return part.bodies().stream().map(Body::id);
    }

    @Test
    void nothing_is_referred_to_by_none() {
        assertThat(ALL.only(References.NONE))
                .isEqualTo(new Portfolio(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void what_is_named_is_in_it_and_nothing_else_of_its_kind() {
        BodyId network = new BodyId("nettverk");

        assertThat(part(Set.of(ORKLAND), Set.of(network), Set.of(), Set.of(HOSTED.version())))
                .isEqualTo(new Portfolio(
                        ALL.organisations(),
                        bodies().stream()
                                .filter(one -> one.id().equals(network))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(HOSTED),
                        List.of()));
    }

    @Test
    void with_a_decision_goes_the_body_that_made_it() {
        Portfolio part = part(Set.of(), Set.of(), Set.of(ABOUT_ANOTHER), Set.of());

        assertThat(part.decisions()).extracting(Decision::id).containsExactly(ABOUT_ANOTHER);
        assertThat(ids(part)).containsExactly(new BodyId("regionrad"));
    }

    @Test
    void with_a_text_go_the_decisions_about_it_only_when_all_of_them_count() {
        Portfolio debated = of(Set.of(TEXT.version()), true, false);
        Portfolio named = of(Set.of(TEXT.version()), false, false);

        assertThat(debated.decisions()).extracting(Decision::id).containsExactly(ABOUT_THE_TEXT);
        assertThat(ids(debated)).containsExactly(new BodyId("kdu"));
        assertThat(named.decisions()).isEmpty();
        assertThat(named.bodies()).isEmpty();
        assertThat(named.agreements()).containsExactly(TEXT);
    }

    @Test
    void bodies_set_up_by_law_go_with_an_act_that_asks_for_them() {
        assertThat(of(Set.of(), false, true).bodies())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        bodies().stream().filter(one -> one.law().isPresent()).toList());
    }
}
