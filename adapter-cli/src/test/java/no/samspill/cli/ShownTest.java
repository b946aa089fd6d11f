package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import no.samspill.files.table.Cell;
import no.samspill.json.Json;
import no.samspill.json.NorwegianFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is held can be read on the command line, with names beside ids. */
class ShownTest {

    @TempDir
    Path folder;

    private String done(String... words) {
        Cli.Run run = Cli.in(folder).run((Object[]) words);
        assertThat(run.code()).as("%s: %s", List.of(words), run.err()).isEqualTo(ExitCodes.OK);
        return run.out();
    }

    private String shown(String noun, Object id) {
        return done(noun, "show", id.toString());
    }

    private static void tells(String told, Object held) {
        assertThat(FullRecords.said(held).map(ShownTest::inWords))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(told).contains(one));
    }

    private static String inWords(Object value) {
        if (value instanceof Month) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return Tables.SENTENCES.word(constant);
        }
        if (value instanceof Kroner amount) {
            return Cell.of(amount).shown();
        }
        if (value instanceof LocalDate date) {
            return Cell.of(date).shown();
        }
        if (value instanceof DayOfYear day) {
            return NorwegianFormat.day(day);
        }
        return value instanceof Boolean ? "ja" : value.toString();
    }

    /** The registers are asked which they are, so that a new one must be shown too. */
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
        Measure measure = new Measure(
                new MeasureId("fullt"),
                List.of(new Entry(
                        1,
                        LocalDate.of(2020, 1, 1),
                        new Registered(
                                Phase.ACTIVE,
                                profile,
                                List.of(full.of(Participant.class)),
                                Optional.empty(),
                                "Kilden"))));
        Portfolio portfolio = new Portfolio(
                List.of(organisation),
                List.of(body),
                List.of(meeting),
                List.of(strategy),
                List.of(decision),
                List.of(text),
                List.of(procedure),
                List.of(measure));
        String document = new String(Json.of(new Register(portfolio, List.of())).pretty(), StandardCharsets.UTF_8);
        done(
                "portfolio",
                "import",
                Cli.write(folder.resolve("full.json"), document).toString());

        tells(shown("organisation", organisation.id()), organisation);
        tells(shown("body", body.id()), body);
        tells(shown("meeting", meeting.id()), meeting);
        tells(shown("strategy", strategy.id()), strategy);
        tells(shown("decision", decision.id()), decision);
        tells(shown("agreement-text", text.version()), text);
        tells(shown("procedure", procedure.version()), procedure);
        tells(shown("measure", measure.id()), profile);
        assertThat(Arrays.stream(Portfolio.class.getRecordComponents())).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "measure show klima-miljoplan,Lyngen (5424)     100 000,00 kr",
        "measure show klima-miljoplan,'Strategi: Tekniske tjenester, klima og miljø (teknisk-klima)'",
        "measure show it-samarbeid,Vertskommune: Skjervøy (5427)",
        "measure list,'Lyngen (5424), Storfjord (5425)'",
        "body list,Kommunestyret i Lyngen",
        "decision list,Nord-Troms Regionråd (regionradet)",
        "agreement-text list,Kvænangen (5429)",
        "strategy show helse-omsorg,Utfordring: En stor region"
    })
    void what_is_referred_to_is_named(String command, String told) {
        done("portfolio", "import", "../examples/nord-troms/portfolio.json");

        assertThat(done(command.split(" "))).contains(told);
    }

    @ParameterizedTest
    @CsvSource({"2011,Kvænangen", "2016,Skjervøy", "2020,Nordreisa"})
    void who_is_host_in_a_year_is_told(String year, String host) {
        done("portfolio", "import", "../examples/nord-troms/portfolio.json");

        assertThat(done("body", "show", "biblioteksamarbeidet", "--as-of", year + "-05-01"))
                .contains("Nord-Troms Rundt: " + host + " (");
    }

    @Test
    void after_the_last_year_nobody_is_said_to_be_host() {
        done("portfolio", "import", "../examples/nord-troms/portfolio.json");

        assertThat(done("body", "show", "biblioteksamarbeidet", "--as-of", "2021-05-01"))
                .doesNotContain("Nord-Troms Rundt: ");
    }

    @Test
    void lists_of_registers_answer_for_a_day() {
        done("portfolio", "import", "../examples/nord-troms/portfolio.json");

        assertThat(Stream.of("2018-06-29", "2018-06-30", "2018-09-25", "2018-11-26", "2020-02-25")
                        .map(day -> done("decision", "list", "--csv", "--as-of", day)
                                        .lines()
                                        .count()
                                - 1))
                .containsExactly(0L, 6L, 7L, 8L, 9L);
    }
}
