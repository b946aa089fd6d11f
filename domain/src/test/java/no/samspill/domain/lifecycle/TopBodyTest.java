package no.samspill.domain.lifecycle;

import static java.util.stream.Collectors.toMap;
import static no.samspill.domain.governance.GovernanceFinding.TOO_FEW_MEMBERS_FROM;
import static no.samspill.domain.lifecycle.Acts.startedBut;
import static no.samspill.domain.lifecycle.Guard.byAct;
import static no.samspill.domain.lifecycle.LifecycleRefusal.TOP_BODY_MISSING;
import static no.samspill.domain.lifecycle.Phase.ADOPTED;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when the law demands a top body (T10), and which of several is told of. */
class TopBodyTest {

    private static List<Reason> refusals(LocalDate date, Map<BodyId, Body> bodies) {
        Docket all = docket(TEXT);
        Docket docket = new Docket(all.organisations(), bodies, all.decisions(), all.texts(), all.law());
        return startedBut("countyGovernorInformed", "steeringDocument")
                .refusals(new Situation(BRANN, Optional.of(standing(ADOPTED)), date, docket));
    }

    @ParameterizedTest
    @CsvSource({"2019-09-30, false", "2019-10-01, true"})
    void none_is_demanded_before_the_law_is_in_force(LocalDate date, boolean demanded) {
        assertThat(refusals(date, Map.of()).stream().anyMatch(one -> one.code() == TOP_BODY_MISSING))
                .isEqualTo(demanded);
    }

    @Test
    void of_several_that_lack_as_much_the_first_by_its_id_is_told_of() {
        Map<BodyId, Body> empty = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> TopBodies.of("ko-" + number, BodyLaw.TASK_COMMUNITY, List.of()))
                .collect(toMap(Body::id, one -> one));

        assertThat(refusals(TODAY, empty))
                .containsExactly(
                        byAct("§ 19-3", Reason.at("", TOO_FEW_MEMBERS_FROM, "ko-1", "5059", "0", "1")),
                        byAct("§ 19-3", Reason.at("", TOO_FEW_MEMBERS_FROM, "ko-1", "5055", "0", "1")));
    }
}
