package no.samspill.domain.governance;

import static no.samspill.domain.governance.Samples.statutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the council of representatives of a company is called, and when it can decide. */
class CompanyMeetingsTest {

    private static final BodyId COUNCIL = new BodyId("rep");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    private static Body council(BodyLaw law) {
        Articles articles = Samples.by(law, Samples.articles(), "Daglig leder");
        return new Body(
                COUNCIL,
                "Representantskapet",
                BodyKind.COUNCIL_OF_REPRESENTATIVES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(articles),
                Optional.empty());
    }

    private static List<Finding> findings(
            BodyLaw law, boolean held, Optional<LocalDate> called, Optional<Meeting.Present> present) {
        Meeting meeting =
                new Meeting(new MeetingId("m"), List.of(COUNCIL), DAY, Optional.empty(), held, true, called, present);
        return new GovernanceCheck(List.of(council(law)), List.of(meeting), List.of(), statutes())
                .findings(LocalDate.of(2026, 5, 1)).stream()
                        .filter(one -> one.reason().pointer().startsWith("/meetings/"))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-02, true", "2026-04-03, false", "2026-03-01, true"})
    void it_is_called_four_weeks_before_it_meets(LocalDate called, boolean inTime) {
        List<Finding> found = findings(BodyLaw.COMPANY, false, Optional.of(called), Optional.empty());

        assertThat(found.isEmpty()).isEqualTo(inTime);
        assertThat(found).allSatisfy(one -> {
            assertThat(one.reason().code()).isEqualTo(GovernanceFinding.MEETING_CALLED_LATE);
            assertThat(one.reason().facts())
                    .containsExactly("Representantskapet", "2026-04-30", "2026-04-03", "2026-04-02");
            assertThat(one.reason().basis().orElseThrow().paragraph()).isEqualTo("§ 8");
        });
        assertThat(findings(BodyLaw.TASK_COMMUNITY, false, Optional.of(called), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 6, 4, 6, true",
        "2, 6, 6, 6, false",
        "6, 6, 3, 6, false",
        "3, 5, 66, 100, false",
        "3, 5, 67, 100, true"
    })
    void half_of_the_members_and_two_thirds_of_the_votes_are_there(
            int members, int ofMembers, int votes, int ofVotes, boolean quorate) {
        Optional<Meeting.Present> there = Optional.of(new Meeting.Present(members, ofMembers, votes, ofVotes));
        List<Finding> found = findings(BodyLaw.COMPANY, true, Optional.empty(), there);

        assertThat(found.isEmpty()).isEqualTo(quorate);
        assertThat(found).allSatisfy(one -> {
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.reason().code()).isEqualTo(GovernanceFinding.MEETING_NOT_QUORATE);
            assertThat(one.reason().basis().orElseThrow().paragraph()).isEqualTo("§ 9");
        });
        assertThat(findings(BodyLaw.COMPANY, false, Optional.empty(), there)).isEmpty();
        assertThat(findings(BodyLaw.POLITICAL_COUNCIL, true, Optional.empty(), there))
                .isEmpty();
    }

    @Test
    void more_than_there_are_cannot_be_there() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Meeting.Present(3, 2, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meeting.Present(1, 2, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meeting.Present(-1, 2, 1, 1));
    }
}
