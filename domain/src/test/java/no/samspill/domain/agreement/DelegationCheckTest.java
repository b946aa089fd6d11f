package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.AgreementFinding.DELEGATION_NOT_DECIDED;
import static no.samspill.domain.agreement.Checks.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.agreement.Activity.IndividualDecisions;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.TextVersion;
import org.junit.jupiter.api.Test;

/** A host decides what the others' councils have had delegated to it, and nothing before. */
class DelegationCheckTest {

    private static final Subject AGREEMENT = new Subject("agreements/orkdal-oy");

    private static Draft deciding(LegalForm form, IndividualDecisions decisions) {
        return Draft.complete(form)
                .host("5059")
                .with(new Activity(Optional.of(decisions), true, false, Optional.empty(), false));
    }

    private static List<Finding> found(Draft draft, boolean active, Decision... decisions) {
        return new AgreementCheck(draft.text(), active, List.of(decisions), Bodies.ALL, Map.of(), Map.of(), Samples.LAW)
                .findings(TODAY).stream()
                        .filter(one -> one.reason().code() == DELEGATION_NOT_DECIDED)
                        .toList();
    }

    private static Decision decides(Body body, Subject subject, What what, Outcome outcome, String date) {
        return new Decision(
                new DecisionId(body.id() + "-delegering"),
                body.id(),
                LocalDate.parse(date),
                Optional.empty(),
                List.of(new Matter(subject, what)),
                "Kommunedirektøren delegerer myndigheten.",
                outcome,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.<TextVersion>empty(),
                List.of());
    }

    private static Finding lacking(String party, Provision law) {
        return warning("/activity/decisions", DELEGATION_NOT_DECIDED, law, party);
    }

    @Test
    void the_council_of_each_but_the_host_delegates() {
        Draft host = deciding(LegalForm.HOST_MUNICIPALITY, IndividualDecisions.OTHER);
        Finding heim = lacking("5055", Provision.HOST_DELEGATION);

        assertThat(found(host, true)).containsExactly(heim);
        assertThat(found(host, true, decides(Bodies.HEIM, AGREEMENT, What.DELEGATE, Outcome.ADOPTED, "2026-06-01")))
                .isEmpty();
        assertThat(found(host, false)).as("not begun").isEmpty();
        assertThat(found(deciding(LegalForm.HOST_MUNICIPALITY, IndividualDecisions.NONE), true))
                .as("decides nothing")
                .isEmpty();
    }

    @Test
    void nothing_else_than_a_decision_of_the_council_to_delegate_by_the_day_is_one() {
        Draft host = deciding(LegalForm.HOST_MUNICIPALITY, IndividualDecisions.OTHER);
        Finding heim = lacking("5055", Provision.HOST_DELEGATION);

        assertThat(List.of(
                        decides(Bodies.HEIM_CHIEF, AGREEMENT, What.DELEGATE, Outcome.ADOPTED, "2026-06-01"),
                        decides(Bodies.HEIM, AGREEMENT, What.ADOPT, Outcome.ADOPTED, "2026-06-01"),
                        decides(Bodies.HEIM, AGREEMENT, What.DELEGATE, Outcome.REJECTED, "2026-06-01"),
                        decides(Bodies.HEIM, AGREEMENT, What.DELEGATE, Outcome.ADOPTED, "2026-07-03"),
                        decides(
                                Bodies.HEIM,
                                new Subject("agreements/annen"),
                                What.DELEGATE,
                                Outcome.ADOPTED,
                                "2026-06-01")))
                .allSatisfy(decision -> assertThat(found(host, true, decision)).containsExactly(heim));
    }

    @Test
    void to_a_joint_committee_each_council_delegates() {
        Draft committee = deciding(LegalForm.HOST_WITH_JOINT_COMMITTEE, IndividualDecisions.OTHER);

        assertThat(found(committee, true))
                .containsExactly(
                        lacking("5059", Provision.COMMITTEE_DELEGATION),
                        lacking("5055", Provision.COMMITTEE_DELEGATION));
    }
}
