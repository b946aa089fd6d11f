package no.samspill.domain.governance;

import static no.samspill.domain.governance.GovernanceFinding.*;
import static no.samspill.domain.governance.Samples.COMMITTEE;
import static no.samspill.domain.governance.Samples.articles;
import static no.samspill.domain.governance.Samples.as;
import static no.samspill.domain.governance.Samples.body;
import static no.samspill.domain.governance.Samples.by;
import static no.samspill.domain.governance.Samples.elected;
import static no.samspill.domain.governance.Samples.meeting;
import static no.samspill.domain.governance.Samples.post;
import static no.samspill.domain.governance.Samples.statutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingsTest {

    private static final BodyId COUNCIL = new BodyId("raad");
    private static final Body TWICE_A_YEAR = body(
            Optional.of(meeting(articles(), new MeetingRule(2, Optional.of(COUNCIL), Optional.empty()))),
            post(Post.Role.LEADER, elected("L", "2020-01-01")));
    private static final Body REGIONAL_COUNCIL = new Body(
            COUNCIL,
            "Regionrådet",
            BodyKind.REGIONAL_COUNCIL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Meeting on(String date, boolean held, BodyId... bodies) {
        return new Meeting(
                new MeetingId("m-" + date), List.of(bodies), LocalDate.parse(date), Optional.empty(), held, false);
    }

    private static List<Finding> findings(String date, Body body, Meeting... meetings) {
        return new GovernanceCheck(List.of(body, REGIONAL_COUNCIL), List.of(meetings), List.of(), statutes())
                .findings(LocalDate.parse(date));
    }

    private static Finding tooFew(String year, String meetings) {
        return Finding.warning(Reason.at(
                "/bodies/kdu/articles/meetings/0", TOO_FEW_MEETINGS, "KDU", "Regionrådet", year, meetings, "2"));
    }

    @Test
    void two_joint_meetings_a_year_are_planned_or_held() {
        Meeting held = on("2021-03-01", true, COMMITTEE, COUNCIL);
        Meeting planned = on("2021-10-01", false, COUNCIL, COMMITTEE);
        Meeting alone = on("2021-05-01", true, COMMITTEE);
        Meeting theirs = on("2021-05-01", true, COUNCIL);

        assertThat(findings("2021-06-01", TWICE_A_YEAR, held, planned)).isEmpty();
        assertThat(findings("2021-10-01", TWICE_A_YEAR, held, planned)).isEmpty();
        assertThat(findings("2021-10-02", TWICE_A_YEAR, held, planned)).containsExactly(tooFew("2021", "1"));
        assertThat(findings("2021-06-01", TWICE_A_YEAR, held, alone, theirs)).containsExactly(tooFew("2021", "1"));
        assertThat(findings("2022-01-01", TWICE_A_YEAR, held, planned)).containsExactly(tooFew("2022", "0"));
    }

    @Test
    void meetings_of_its_own_count_where_the_rule_names_no_other_body() {
        Body body = body(
                Optional.of(meeting(articles(), new MeetingRule(1, Optional.empty(), Optional.empty()))),
                post(Post.Role.LEADER, elected("L", "2020-01-01")));

        assertThat(findings("2021-06-01", body, on("2021-05-01", true, COMMITTEE)))
                .isEmpty();
        assertThat(findings("2021-06-01", body))
                .containsExactly(Finding.warning(
                        Reason.at("/bodies/kdu/articles/meetings/0", TOO_FEW_MEETINGS, "KDU", "", "2021", "0", "1")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, true,  false, 2025-03-02, true",
        "2025-03-01, true,  false, 2026-03-01, true",
        "2025-03-01, true,  false, 2026-03-02, false",
        "2025-03-01, true,  true,  2025-03-02, false",
        "2025-03-01, false, false, 2025-03-02, false",
        "2025-03-01, false, false, 2025-03-01, true",
        "2025-03-01, false, false, 2025-02-01, true",
        "2025-03-01, false, false, 2025-01-31, false",
        "2019-09-30, true,  false, 2019-09-30, false"
    })
    void the_control_committee_is_told_of_meetings_of_a_top_body(
            String day, boolean held, boolean notified, String date, boolean found) {
        Meeting meeting = new Meeting(
                new MeetingId("rep"),
                List.of(COMMITTEE),
                LocalDate.parse(day),
                Optional.of("Storslett"),
                held,
                notified);

        assertThat(findings(date, as(BodyKind.COUNCIL_OF_REPRESENTATIVES, body(Optional.empty())), meeting))
                .filteredOn(one -> one.reason().code() == CONTROL_COMMITTEE_NOT_NOTIFIED)
                .isEqualTo(Stream.of(Finding.warning(
                                Reason.at("/meetings/rep", CONTROL_COMMITTEE_NOT_NOTIFIED, "KDU", day)
                                        .by(Optional.of(new LegalReference(
                                                "kommuneloven", "§ 23-6", LocalDate.of(2023, 7, 1))))))
                        .filter(one -> found)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_body_is_a_top_body_by_its_law(BodyLaw law) {
        Body body = body(Optional.of(by(law, articles("a"), "Daglig leder")));

        assertThat(findings("2025-03-01", body, on("2025-03-01", false, COMMITTEE)))
                .extracting(one -> one.reason().code())
                .filteredOn(CONTROL_COMMITTEE_NOT_NOTIFIED::equals)
                .hasSize(law == BodyLaw.JOINT_COMMITTEE ? 0 : 1);
    }

    @Test
    void nobody_needs_to_be_told_of_the_meetings_of_other_bodies() {
        assertThat(findings("2025-03-01", body(Optional.empty()), on("2025-03-01", true, COMMITTEE)))
                .isEmpty();
    }
}
