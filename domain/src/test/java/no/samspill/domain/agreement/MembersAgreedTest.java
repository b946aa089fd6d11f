package no.samspill.domain.agreement;

import static no.samspill.domain.agreement.AgreementFinding.*;
import static no.samspill.domain.agreement.Checks.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.agreement.Activity.IndividualDecisions;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.Holder;
import no.samspill.domain.governance.Post;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can be party to an agreement, how many each has, and what an empty clause is worth. */
class MembersAgreedTest {

    private static Organising members(int each) {
        return new Organising(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(each),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "HOST_WITH_JOINT_COMMITTEE, 1, true",
        "HOST_WITH_JOINT_COMMITTEE, 2, false",
        "TASK_COMMUNITY, 0, true",
        "TASK_COMMUNITY, 1, false",
        "POLITICAL_COUNCIL, 0, true",
        "COMPANY, 0, true",
        "NO_FORM, 0, false"
    })
    void the_agreement_gives_each_participant_the_members_the_law_demands(LegalForm form, int each, boolean few) {
        List<Finding> found = prepared(Draft.complete(form).with(members(each)));

        assertThat(found).hasSize(few ? 1 : 0).allMatch(one -> one.reason().code() == TOO_FEW_MEMBERS_AGREED);
    }

    private static Body body(BodyLaw law, int each, String... participants) {
        List<PartyId> of = Stream.of(participants).map(PartyId::new).toList();
        return new Body(
                new BodyId("rep"),
                "Representantskapet",
                BodyKind.COUNCIL_OF_REPRESENTATIVES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                of.stream()
                        .flatMap(party -> IntStream.range(0, each).mapToObj(i -> post(party, i)))
                        .toList(),
                Optional.of(new Articles(
                        Optional.of(law),
                        of,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())),
                Optional.empty());
    }

    private static Post post(PartyId party, int number) {
        return new Post(
                Post.Role.MEMBER,
                Optional.empty(),
                Optional.of(party),
                List.of(new Holder(party + " " + number, OpenPeriod.since(TODAY), Optional.empty(), Optional.empty())));
    }

    private static List<Finding> checked(
            Draft draft, boolean active, Map<PartyId, Organisation> known, Body... bodies) {
        return new AgreementCheck(draft.text(), active, List.of(), List.of(bodies), known, Map.of(), Samples.LAW)
                .findings(TODAY);
    }

    @Test
    void the_body_has_as_many_of_each_as_the_agreement_says() {
        Draft three = Draft.complete(LegalForm.TASK_COMMUNITY).with(members(3));

        assertThat(checked(three, false, Map.of(), body(BodyLaw.TASK_COMMUNITY, 1, "5059", "5055")))
                .containsExactly(differs("5059"), differs("5055"));
        assertThat(checked(three, false, Map.of(), body(BodyLaw.TASK_COMMUNITY, 3, "5059", "5055")))
                .isEmpty();
        assertThat(checked(three, false, Map.of(), body(BodyLaw.TASK_COMMUNITY, 1, "5059", "5061")))
                .as("of others")
                .isEmpty();
        assertThat(checked(three, false, Map.of(), body(BodyLaw.COMPANY, 1, "5059", "5055")))
                .as("of another form")
                .isEmpty();
        assertThat(checked(three, false, Map.of(), body(BodyLaw.TASK_COMMUNITY, 0, "5059", "5055")))
                .as("nobody is registered")
                .isEmpty();
    }

    private static Finding differs(String party) {
        return error(
                "/organising/membersPerParticipant",
                MEMBERS_DIFFER_FROM_AGREEMENT,
                Provision.TASK_COMMUNITY_AGREEMENT,
                "Representantskapet",
                party,
                "1",
                "3");
    }

    @ParameterizedTest
    @CsvSource({
        "TASK_COMMUNITY, HOSPITAL, true",
        "TASK_COMMUNITY, INTERMUNICIPAL_COMPANY, true",
        "TASK_COMMUNITY, COUNTY_MUNICIPALITY, false",
        "TASK_COMMUNITY, ASSOCIATED_MUNICIPALITY, false",
        "POLITICAL_COUNCIL, PRIVATE, true",
        "HOST_MUNICIPALITY, STATE, true",
        "COMPANY, INTERMUNICIPAL_COMPANY, false",
        "COMPANY, PRIVATE, true",
        "COMPANY, REGIONAL, true",
        "NO_FORM, PRIVATE, false",
        "NO_FORM, HOSPITAL, false"
    })
    void only_such_are_parties_as_can_be_in_the_form(LegalForm form, OrganisationKind kind, boolean wrong) {
        Map<PartyId, Organisation> known = Stream.of(
                        new Organisation(new PartyId("5059"), "Orkland", OrganisationKind.MUNICIPALITY),
                        new Organisation(new PartyId("5055"), "Den andre", kind))
                .collect(Collectors.toMap(Organisation::id, one -> one));

        assertThat(checked(Draft.complete(form), false, known))
                .hasSize(wrong ? 1 : 0)
                .allSatisfy(one -> assertThat(one)
                        .isEqualTo(error(
                                "/parties",
                                PARTY_CANNOT_BE_IN_FORM,
                                form.participants().orElseThrow(),
                                "5055",
                                kind.name(),
                                form.name())));
    }

    @ParameterizedTest
    @CsvSource({"-, true", "–, true", "..., true", "?, true", "Ingen, false", "1/2 hver, false", "50 %, false"})
    void a_clause_of_no_word_is_missing(String wording, boolean missing) {
        Draft draft = Draft.complete(LegalForm.TASK_COMMUNITY).says(Clause.OWNERSHIP_SHARES, wording);

        assertThat(prepared(draft)
                        .contains(error("/clauses", CLAUSE_MISSING, Provision.TASK_COMMUNITY_AGREEMENT, "A15")))
                .isEqualTo(missing);
    }

    @Test
    void a_committee_that_decides_for_single_persons_has_a_complaints_committee() {
        Draft deciding = Draft.complete(LegalForm.HOST_WITH_JOINT_COMMITTEE)
                .with(new Activity(Optional.of(IndividualDecisions.OTHER), true, false, Optional.empty(), false));
        Finding lacks = warning("/activity/decisions", COMPLAINTS_COMMITTEE_MISSING, Provision.COMPLAINTS_COMMITTEE);

        assertThat(checked(deciding, true, Map.of())).contains(lacks);
        assertThat(checked(deciding, true, Map.of(), complaints("5059"))).contains(lacks);
        assertThat(checked(deciding, true, Map.of(), complaints("5059", "5055")))
                .doesNotContain(lacks);
        assertThat(checked(deciding, false, Map.of())).as("not begun").doesNotContain(lacks);
        assertThat(checked(Draft.complete(LegalForm.HOST_WITH_JOINT_COMMITTEE), true, Map.of()))
                .as("given nothing")
                .doesNotContain(lacks);
    }

    private static Body complaints(String... participants) {
        Body any = body(BodyLaw.JOINT_COMMITTEE, 0, participants);
        return new Body(
                new BodyId("klage"),
                "Klagenemnda",
                BodyKind.COMPLAINTS_COMMITTEE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Articles(
                        Optional.empty(),
                        any.articles().orElseThrow().participants(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())),
                Optional.empty());
    }
}
