package no.samspill.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.application.IdTaken;
import no.samspill.application.NotFound;
import no.samspill.application.StaleVersion;
import no.samspill.application.answering.AnswerOnce;
import no.samspill.application.notice.ClaimNotices;
import no.samspill.application.notice.ClaimNotices.Claim;
import no.samspill.application.notice.ForgetOld;
import no.samspill.application.notice.LastNotice;
import no.samspill.application.notice.ListDeliveries;
import no.samspill.application.notice.ListWebhooks;
import no.samspill.application.notice.ReadNotices;
import no.samspill.application.notice.RecordDeliveries;
import no.samspill.application.notice.RegisterWebhook;
import no.samspill.application.notice.RemoveWebhook;
import no.samspill.application.notice.ReplayNotices;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.notice.Delivery;
import no.samspill.domain.notice.Notice;
import no.samspill.domain.notice.SigningKey;
import no.samspill.domain.notice.Webhook;
import no.samspill.domain.notice.WebhookId;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Pattern RECORDED = Pattern.compile("\\bAuditAct\\.([A-Z_]+)\\b");
    private static final WebhookId ARCHIVE = new WebhookId("arkiv");
    private static final Duration HOLD = Duration.ofMinutes(1);

    private final Office office = Office.open();

    @Test
    void what_is_done_is_told_in_order() {
        office.countPupils();
        office.register(new CostAgreementId("one"));
        List<Notice> all = office.use(ReadNotices.class).execute(new ReadNotices.Query(0, 10));
        assertThat(all).extracting(one -> one.entry().act()).containsExactly("RegisterKeyFigures", "RegisterAgreement");
        assertThat(office.use(ReadNotices.class)
                        .execute(new ReadNotices.Query(all.get(0).number(), 10)))
                .containsExactly(all.get(1));
        assertThat(office.use(LastNotice.class).execute(new LastNotice.Query()))
                .isEqualTo(all.get(1).number());
    }

    @Test
    void a_subscriber_is_told_of_what_is_done_after_it_subscribed() {
        office.countPupils();
        subscribe(Set.of(), Optional.empty());
        office.register(new CostAgreementId("one"));
        assertThat(acts(claim())).containsExactly("RegisterWebhook", "RegisterAgreement");
    }

    @Test
    void a_subscriber_may_begin_earlier_and_choose_what_it_is_told_of() {
        office.countPupils();
        office.register(new CostAgreementId("one"));
        subscribe(Set.of("RegisterKeyFigures"), Optional.of(0L));
        assertThat(acts(claim())).containsExactly("RegisterKeyFigures");
    }

    @Test
    void what_is_not_wanted_is_done_with_without_being_sent() {
        subscribe(Set.of("IssueInvoices"), Optional.empty());
        Claim claim = claim();
        assertThat(claim.notices()).isEmpty();
        record(claim, claim.webhook().told(claim.through(), Samples.NOW));
        assertThat(claimed()).isEmpty();
    }

    @Test
    void nobody_else_takes_on_what_is_taken_on() {
        subscribe(Set.of(), Optional.empty());
        assertThat(claimed()).isPresent();
        assertThat(claimed()).isEmpty();
    }

    @Test
    void what_has_failed_waits_and_is_then_there_still() {
        subscribe(Set.of(), Optional.empty());
        Claim claim = claim();
        Delivery failed = delivery(claim, Optional.of(503));
        record(claim, claim.webhook().failed(failed), failed);
        assertThat(claimed()).isEmpty();
        assertThat(deliveries()).containsExactly(failed);
        assertThat(webhooks())
                .singleElement()
                .returns(1, Webhook::failures)
                .returns(claim.webhook().told(), Webhook::told);
    }

    @Test
    void one_that_was_stopped_goes_on_when_asked_to() {
        subscribe(Set.of(), Optional.empty());
        Claim claim = claim();
        Delivery declined = delivery(claim, Optional.of(410));
        record(claim, claim.webhook().failed(declined), declined);
        assertThat(webhooks()).singleElement().matches(Webhook::isStopped);
        replayed(Optional.empty());
        assertThat(claim().notices()).first().isEqualTo(claim.notices().get(0));
    }

    @Test
    void all_is_told_again_from_where_one_says() {
        office.countPupils();
        subscribe(Set.of(), Optional.empty());
        assertThat(replayed(Optional.of(0L))).isEqualTo(webhooks().get(0)).returns(0L, Webhook::told);
        assertThat(acts(claim())).containsExactly("RegisterKeyFigures", "RegisterWebhook", "ReplayNotices");
    }

    @Test
    void what_was_taken_on_before_a_replay_is_not_recorded() {
        subscribe(Set.of(), Optional.empty());
        Claim claim = claim();
        replayed(Optional.of(0L));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> record(claim, claim.webhook().told(claim.through(), Samples.NOW)));
        assertThat(webhooks()).singleElement().returns(0L, Webhook::told);
    }

    @Test
    void an_id_is_for_one_and_one_that_is_gone_is_not_found() {
        subscribe(Set.of(), Optional.empty());
        assertThatExceptionOfType(IdTaken.class).isThrownBy(() -> subscribe(Set.of(), Optional.empty()));
        RemoveWebhook.Command removal = new RemoveWebhook.Command(ARCHIVE, Samples.ACTOR);
        office.use(RemoveWebhook.class).execute(removal);
        assertThat(webhooks()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.use(RemoveWebhook.class).execute(removal));
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::deliveries);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replayed(Optional.empty()));
    }

    @Test
    void of_several_subscribers_the_one_that_is_named_is_taken_away_and_the_trail_tells_by_whom() {
        Webhook archive = subscribe(Set.of(), Optional.empty());
        WebhookId id = new WebhookId("regnskap");
        Webhook accounts = subscribe(id, Set.of(), Optional.empty());
        assertThat(webhooks()).containsExactly(archive, accounts);
        office.use(RemoveWebhook.class).execute(new RemoveWebhook.Command(id, "per"));
        assertThat(webhooks()).containsExactly(archive);
        assertThat(office.audit().get(0))
                .isEqualTo(new AuditEntry(Samples.NOW, "per", AuditAct.REMOVE_WEBHOOK, "regnskap", ""));
    }

    @Test
    void what_is_old_is_forgotten() {
        office.use(AnswerOnce.class).execute(new AnswerOnce.Command("key", () -> "first"));
        subscribe(Set.of(), Optional.empty());
        Claim claim = claim();
        record(claim, claim.webhook().told(claim.through(), Samples.NOW), delivery(claim, Optional.of(200)));
        Duration day = Duration.ofDays(1);
        assertThat(office.use(ForgetOld.class).execute(new ForgetOld.Command(day, day, day)))
                .isZero();
        assertThat(office.use(ForgetOld.class).execute(new ForgetOld.Command(day.negated(), day, day)))
                .isEqualTo(1);
        assertThat(office.use(ForgetOld.class).execute(new ForgetOld.Command(day, day.negated(), day)))
                .isEqualTo(1);
        assertThat(deliveries()).isEmpty();
        assertThat(office.use(AnswerOnce.class).execute(new AnswerOnce.Command("key", () -> "again")))
                .isEqualTo("again");
    }

    /** Each act is left by one use case, which alone names it; so nothing can be subscribed to that never comes. */
    @Test
    void everything_that_can_be_subscribed_to_is_recorded_by_one_use_case() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("../application/src/main/java"))) {
            List<String> recorded = sources.filter(each -> each.toString().endsWith(".java"))
                    .map(NoticesTest::content)
                    .filter(source -> source.contains("new AuditEntry("))
                    .flatMap(source -> RECORDED.matcher(source).results().map(act -> act.group(1)))
                    .sorted()
                    .toList();
            assertThat(recorded)
                    .isEqualTo(Stream.of(AuditAct.values())
                            .map(AuditAct::name)
                            .sorted()
                            .toList());
        }
    }

    private static String content(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Webhook replayed(Optional<Long> after) {
        return office.use(ReplayNotices.class).execute(new ReplayNotices.Command(ARCHIVE, after, Samples.ACTOR));
    }

    private Webhook subscribe(Set<String> acts, Optional<Long> after) {
        return subscribe(ARCHIVE, acts, after);
    }

    private Webhook subscribe(WebhookId id, Set<String> acts, Optional<Long> after) {
        SigningKey key = new SigningKey("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz");
        String address = "https://arkiv.example/inn";
        return office.use(RegisterWebhook.class)
                .execute(new RegisterWebhook.Command(id, address, acts, key, after, Samples.ACTOR));
    }

    private Optional<Claim> claimed() {
        return office.use(ClaimNotices.class).execute(new ClaimNotices.Command(100, HOLD));
    }

    private Claim claim() {
        return claimed().orElseThrow();
    }

    private static List<String> acts(Claim claim) {
        return claim.notices().stream().map(one -> one.entry().act()).toList();
    }

    private static Delivery delivery(Claim claim, Optional<Integer> status) {
        return new Delivery(ARCHIVE, claim.notices().get(0).number(), Samples.NOW, Duration.ofMillis(5), status);
    }

    private void record(Claim claim, Webhook after, Delivery... deliveries) {
        office.use(RecordDeliveries.class)
                .execute(new RecordDeliveries.Command(claim.webhook(), after, List.of(deliveries)));
    }

    private List<Webhook> webhooks() {
        return office.use(ListWebhooks.class).execute(new ListWebhooks.Query());
    }

    private List<Delivery> deliveries() {
        return office.use(ListDeliveries.class).execute(new ListDeliveries.Query(ARCHIVE, 10));
    }
}
