package no.samspill.http.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samspill.domain.FullRecords;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.calendar.DayOfYear;
import no.samspill.domain.followup.Register;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Participant;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.Registered;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.json.Json;
import no.samspill.json.Language;
import no.samspill.json.NorwegianFormat;
import no.samspill.json.Sentences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is held has a page that shows it, linked from wherever it is named. */
class ReadPagesTest {

    private static final String REGION = "/regions/nord-troms";

    private final Running running = Running.withRegions("nord-troms");

    @AfterEach
    void stop() {
        running.close();
    }

    private String page(String path) {
        Reply reply = running.page(REGION + path, "Accept-Language", "nb");
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.text();
    }

    /** All but its own id, which is in the address. */
    private void tells(String path, Object id, Object held) {
        String page = page("/" + path + "/" + id.toString().replace('/', '~'));
        assertThat(FullRecords.said(held)
                        .map(ReadPagesTest::inWords)
                        .filter(one -> !id.toString().startsWith(one)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(page).as(path).containsIgnoringCase(one));
    }

    private static String inWords(Object value) {
        if (value instanceof Month) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return Sentences.in(Language.BOKMAL).word(constant);
        }
        if (value instanceof Kroner amount) {
            return NorwegianFormat.kroner(amount);
        }
        if (value instanceof LocalDate date) {
            return NorwegianFormat.date(date);
        }
        if (value instanceof DayOfYear day) {
            return NorwegianFormat.day(day);
        }
        return value instanceof Boolean ? "ja" : value.toString();
    }

    @Test
    void everything_in_every_register_can_be_read() {
        FullRecords full = new FullRecords();
        Organisation organisation = full.of(Organisation.class);
        Body body = full.of(Body.class);
        Meeting meeting = full.of(Meeting.class);
        Strategy strategy = full.of(Strategy.class);
        Decision decision = full.of(Decision.class);
        AgreementText text = full.of(AgreementText.class);
        Procedure procedure = full.of(Procedure.class);
        Profile profile = full.of(Profile.class);
        Registered registered =
                new Registered(Phase.ACTIVE, profile, List.of(full.of(Participant.class)), Optional.empty(), "Kilden");
        Portfolio portfolio = new Portfolio(
                List.of(organisation),
                List.of(body),
                List.of(meeting),
                List.of(strategy),
                List.of(decision),
                List.of(text),
                List.of(procedure),
                List.of(new Measure(
                        new MeasureId("fullt"), List.of(new Entry(1, LocalDate.of(2020, 1, 1), registered)))));
        String document = new String(Json.of(new Register(portfolio, List.of())).pretty(), StandardCharsets.UTF_8);
        Reply taken = running.post(Running.REGION + "/portfolio", document);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);

        tells("organisations", organisation.id(), organisation);
        tells("bodies", body.id(), body);
        tells("meetings", meeting.id(), meeting);
        tells("strategies", strategy.id(), strategy);
        tells("decisions", decision.id(), decision);
        tells("agreement-texts", text.version(), text);
        tells("procedures", procedure.version(), procedure);
        tells("measures", "fullt", profile);
    }

    @ParameterizedTest
    @CsvSource({
        "/bodies/kdu,Ledervervet rulleres",
        "/bodies/kdu,Nord-Troms Regionråd</a>",
        "/strategies/helse-omsorg,En stor region",
        "/strategies/helse-omsorg,Velferdsteknologi",
        "/measures/spesialiserte-oppgaver,Håkon Fredhammer",
        "/measures/spesialiserte-oppgaver,'Balsfjord, deltaker'",
        "/measures/velferdsteknologi,En stor region",
        "/measures/velferdsteknologi,Et faglig fullverdig",
        "/measures/it-samarbeid,Skjervøy</a>",
        "/bodies/biblioteksamarbeidet?asOf=2016-05-01,'(?s)Hvem som har turen 01.05.2016.*Nord-Troms Rundt.*Skjervøy'",
        "/bodies/biblioteksamarbeidet?asOf=2021-05-01,Ingen har turen"
    })
    void what_a_secretariat_looks_for_is_shown(String path, String told) {
        running.withNordTroms();

        assertThat(page(path)).containsPattern(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/measures/oppvekstnettverk",
                "/measures/klima-miljoplan",
                "/bodies/biblioteksamarbeidet",
                "/decisions/samarbeidsavtale-5424",
                "/bodies",
                "/strategies",
                "/decisions",
                "/organisations"
            })
    void what_is_named_leads_to_its_page(String path) {
        running.withNordTroms();
        String kinds = "/(?:bodies|strategies|decisions|organisations|meetings|agreement-texts)/[^\"/#?]+";

        assertThat(Pattern.compile("href=\"(" + REGION + kinds + ")\"")
                        .matcher(page(path))
                        .results()
                        .map(one -> one.group(1))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(running.page(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void the_host_of_an_agreement_is_named_in_the_list() {
        running.withOrkdal();

        assertThat(page("/cost-agreements")).contains("<td>Orkland</td>").doesNotContain("<td>5059</td>");
    }
}
