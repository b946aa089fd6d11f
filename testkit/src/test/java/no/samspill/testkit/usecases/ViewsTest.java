package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.application.NotFound;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.followup.InviteReporter;
import no.samspill.application.measures.ListViews;
import no.samspill.application.measures.RecordAct;
import no.samspill.application.measures.RemoveView;
import no.samspill.application.measures.SaveView;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Invitation;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What the secretariat does around the portfolio: it saves what is looked at, and invites those who are to report. */
class ViewsTest {

    private final Samspill samspill = Samspill.start(
            new Settings("memory", Mode.WRITE, Clock.fixed(Samples.NOW, ZoneOffset.UTC)), new MemoryStore());

    private static SavedView view(String name) {
        return view("v", name);
    }

    private static SavedView view(String id, String name) {
        return new SavedView(
                new ViewId(id), name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private SavedView saved(String name) {
        return samspill.useCase(SaveView.class).execute(new SaveView.Command(view(name), "kari"));
    }

    private List<SavedView> all() {
        return samspill.useCase(ListViews.class).execute(new ListViews.Query());
    }

    private SavedView removed() {
        return samspill.useCase(RemoveView.class).execute(new RemoveView.Command(new ViewId("v"), "per"));
    }

    private List<AuditEntry> trail() {
        return samspill.useCase(ReadAuditTrail.class)
                .execute(new ReadAuditTrail.Query(Optional.empty(), 10))
                .entries();
    }

    @Test
    void a_view_is_saved_and_taken_away_and_the_trail_tells_by_whom() {
        assertThat(saved("Ideer")).isEqualTo(view("Ideer"));
        assertThat(all()).containsExactly(view("Ideer"));
        saved("Alle");
        assertThat(all()).containsExactly(view("Alle"));
        assertThat(removed()).isEqualTo(view("Alle"));
        assertThat(all()).isEmpty();
        assertThat(trail())
                .extracting(AuditEntry::act, AuditEntry::actor, AuditEntry::subject, AuditEntry::detail)
                .containsExactly(
                        tuple("RemoveView", "per", "v", "Alle"),
                        tuple("SaveView", "kari", "v", "Alle"),
                        tuple("SaveView", "kari", "v", "Ideer"));
    }

    @Test
    void of_several_views_the_one_that_is_named_is_taken_away() {
        SavedView other = view("a", "Andre");
        samspill.useCase(SaveView.class).execute(new SaveView.Command(other, "kari"));
        saved("Ideer");
        assertThat(removed()).isEqualTo(view("Ideer"));
        assertThat(all()).containsExactly(other);
    }

    @Test
    void what_is_refused_or_not_there_leaves_nothing() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> saved(" "));
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::removed);
        assertThat(all()).isEmpty();
        assertThat(trail()).isEmpty();
    }

    private LocalDate invited(String to) {
        Invitation invitation = new Invitation(new MeasureId("it"), Evaluation.Kind.HALF_YEAR, 2025, to);
        return samspill.useCase(InviteReporter.class).execute(new InviteReporter.Command(invitation, "kari"));
    }

    @Test
    void one_who_is_invited_to_evaluate_a_measure_there_is_stands_in_the_trail() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invited("Ida"));
        assertThat(trail()).isEmpty();
        samspill.useCase(RecordAct.class)
                .execute(new RecordAct.Command(
                        new MeasureId("it"),
                        new DatedAct(
                                no.samspill.domain.lifecycle.Samples.DATE,
                                no.samspill.domain.lifecycle.Samples.registered("IT", Phase.ACTIVE)),
                        new RecordAct.When(no.samspill.domain.lifecycle.Samples.DATE, false),
                        Set.of(),
                        "kari"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> invited(" "));
        LocalDate last = invited("Ida");
        assertThat(last)
                .isEqualTo(LocalDate.ofInstant(Samples.NOW, ZoneOffset.UTC).plusDays(30));
        assertThat(trail()).extracting(AuditEntry::act).containsExactly("InviteReporter", "RecordAct");
        assertThat(trail().get(0).detail()).isEqualTo("Ida, " + last);
        assertThat(trail().get(0).subject()).isEqualTo("it");
    }
}
