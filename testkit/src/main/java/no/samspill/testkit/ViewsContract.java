package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.followup.Register;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.StrategyId;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;
import org.junit.jupiter.api.Test;

/** What every {@link no.samspill.application.port.Views} does. */
public abstract class ViewsContract extends PortContract {

    private static final SavedView WHOLE = new SavedView(
            new ViewId("under-utredning"),
            "Under utredning «æøå \uD83D\uDE00»",
            Optional.of(Phase.UNDER_ASSESSMENT),
            Optional.of(new StrategyId("digital")),
            Optional.of(new PartyId("5424")),
            Optional.of("arkiv"),
            true);

    private static SavedView bare(String id, String name) {
        return new SavedView(
                new ViewId(id), name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private List<SavedView> all() {
        return read(() -> on().views().all());
    }

    @Test
    void they_stand_in_the_order_they_were_first_saved() {
        store(() -> on().views().put(WHOLE));
        store(() -> on().views().put(bare("alle", "Alle")));
        assertThat(all()).containsExactly(WHOLE, bare("alle", "Alle"));
        store(() -> on().views().put(bare("under-utredning", "Noe annet")));
        assertThat(all()).containsExactly(bare("under-utredning", "Noe annet"), bare("alle", "Alle"));
    }

    @Test
    void one_that_is_taken_away_is_gone_and_nothing_else_is() {
        store(() -> on().views().put(WHOLE));
        store(() -> on().views().put(bare("alle", "Alle")));
        store(() -> on().views().remove(new ViewId("ingen")));
        store(() -> on().views().remove(WHOLE.id()));
        assertThat(all()).containsExactly(bare("alle", "Alle"));
        assertThat(read(() -> on().registers().all().portfolio().ids())).isEmpty();
    }

    @Test
    void what_is_registered_under_the_same_id_is_something_else() {
        Organisation lyngen = new Organisation(new PartyId("5424"), "Lyngen", OrganisationKind.MUNICIPALITY);
        store(() -> on().registers()
                .put(
                        Register.of(new Portfolio(
                                List.of(lyngen), List.of(), List.of(), List.of(), List.of(), List.of(), List.of())),
                        PortfolioSamples.by()));
        store(() -> on().views().put(bare("5424", "Lyngen")));
        assertThat(all()).hasSize(1);
        store(() -> on().views().remove(new ViewId("5424")));
        assertThat(all()).isEmpty();
        assertThat(read(() -> on().registers().all().portfolio().organisations()))
                .containsExactly(lyngen);
    }
}
