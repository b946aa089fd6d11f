package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.Severity;
import no.samspill.domain.followup.FollowUpFinding;
import no.samspill.domain.portfolio.PortfolioFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found, told by what it is about. */
class FindingLineTest {

    private static final Sentences BOKMAAL = Sentences.in(Language.BOKMAL);

    private static Finding note(String pointer, Reason.Code code, String... facts) {
        return Finding.note(Reason.at(pointer, code, facts));
    }

    @Test
    void what_is_only_not_stated_is_one_line_of_each_thing() {
        List<FindingLineRecord> lines = FindingLineRecord.of(
                List.of(
                        note("/measures/it", PortfolioFinding.MEASURE_WITHOUT_STATUS),
                        note("/measures/ppt", PortfolioFinding.MEASURE_WITHOUT_STATUS),
                        Finding.warning(Reason.at("/measures/it", PortfolioFinding.MEASURE_WITHOUT_RESPONSIBLE)),
                        note("/measures/it/parts/0", PortfolioFinding.PART_WITHOUT_STATUS, "Nett")),
                BOKMAAL);

        assertThat(lines)
                .extracting(FindingLineRecord::severity, FindingLineRecord::pointers, FindingLineRecord::sentence)
                .containsExactly(
                        tuple(
                                Severity.WARNING,
                                List.of("/measures/it"),
                                "Ikke oppgitt: status, saksansvarlig kommunedirektør, status for delen «Nett»."),
                        tuple(Severity.NOTE, List.of("/measures/ppt"), "Ikke oppgitt: status."));
    }

    @Test
    void what_is_said_in_the_same_words_of_several_is_one_line() {
        List<FindingLineRecord> lines = FindingLineRecord.of(
                IntStream.range(0, 25)
                        .mapToObj(i -> note(
                                "/measures/m" + i,
                                FollowUpFinding.EVALUATION_DUE_SOON,
                                "WHOLE_YEAR",
                                "2026",
                                "2027-01-31"))
                        .toList(),
                BOKMAAL);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).pointers()).hasSize(25);
        assertThat(lines.get(0).sentence()).isEqualTo("Frist for helårsevaluering for 2026 er 31.01.2027.");
    }

    @Test
    void the_most_severe_comes_first_and_what_is_found_of_a_thing_stands_together() {
        List<FindingLineRecord> lines = FindingLineRecord.of(
                List.of(
                        note("/measures/a", PortfolioFinding.NOT_ALL_OF_REGION, "Lyngen"),
                        note("/measures/b", PortfolioFinding.NOT_ALL_OF_REGION, "Kvænangen"),
                        Finding.error(Reason.at("/measures/b", PortfolioFinding.OVERDUE, "ON_HOLD", "2026-03-01"))),
                BOKMAAL);

        assertThat(lines)
                .extracting(one -> one.pointers().get(0) + " " + one.severity())
                .containsExactly("/measures/b ERROR", "/measures/b NOTE", "/measures/a NOTE");
    }

    @ParameterizedTest
    @EnumSource
    void all_that_is_only_not_stated_is_told_in_a_few_words(Language language) {
        Sentences sentences = Sentences.in(language);
        assertThat(Stream.of(PortfolioFinding.values()).filter(PortfolioFinding::isUnstated))
                .hasSize(15)
                .allSatisfy(code -> assertThat(sentences.unstated(Reason.at("", code, "Nett")))
                        .doesNotContain(code.name(), ".")
                        .isNotEqualTo(sentences.of(Reason.at("", code, "Nett"))));
    }
}
