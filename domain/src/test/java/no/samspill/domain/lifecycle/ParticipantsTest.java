package no.samspill.domain.lifecycle;

import static java.util.stream.Collectors.toMap;
import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Outcome;
import no.samspill.domain.governance.Votes;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/** Whose body decides for a participant that is no municipality. */
class ParticipantsTest {

    private static final PartyId OTHER = HEIM;

    /** Orkland, and another that this body decides for, with these votes. */
    private static List<Reason> adopting(BodyKind kind, LegalForm form, Optional<Votes> votes) {
        AgreementText text = Draft.complete(form).text();
        Body body = body(kind);
        Case of =
                new Case(Optional.of(text.version()), List.of(council(ORKLAND), new Asked(OTHER, body.id())), 2, true);
        Standing standing = standing(Phase.AWAITING_DECISION)
                .with(profile("Felles").as(form))
                .with(of);
        return adopted("ks-5059-ja", "annen-ja")
                .refusals(Guard.heldTo(adopted("ks-5059-ja", "annen-ja"), now(standing, docket(body, votes, text))));
    }

    private static Body body(BodyKind kind) {
        return new Body(
                new BodyId("annen"),
                "annen",
                kind,
                Optional.empty(),
                Optional.of(OTHER),
                Optional.empty(),
                Optional.empty());
    }

    private static Docket docket(Body body, Optional<Votes> votes, AgreementText text) {
        Decision yes = votes.map(one -> decision("annen", "ja", 1, Outcome.ADOPTED, text.version(), one))
                .orElseGet(() -> decision("annen", "ja", 1, Outcome.ADOPTED, text.version()));
        Docket all = Samples.docket(text);
        return new Docket(
                all.organisations(),
                Stream.concat(all.bodies().values().stream(), Stream.of(body)).collect(toMap(Body::id, one -> one)),
                Stream.concat(all.decisions().values().stream(), Stream.of(yes))
                        .collect(toMap(Decision::id, one -> one)),
                all.texts(),
                all.law());
    }

    @Test
    void a_county_council_decides_for_its_county() {
        assertThat(adopting(BodyKind.COUNTY_COUNCIL, LegalForm.TASK_COMMUNITY, Optional.empty()))
                .isEmpty();
        assertThat(adopting(BodyKind.COUNTY_COUNCIL, LegalForm.COMPANY, Optional.of(new Votes(20, 15, 0))))
                .isEmpty();
    }

    @Test
    void for_a_company_in_a_company_its_council_of_representatives_decides_unanimously() {
        assertThat(adopting(BodyKind.COUNCIL_OF_REPRESENTATIVES, LegalForm.COMPANY, Optional.of(new Votes(6, 0, 0))))
                .isEmpty();
        assertThat(adopting(BodyKind.COUNCIL_OF_REPRESENTATIVES, LegalForm.COMPANY, Optional.of(new Votes(5, 1, 0))))
                .extracting(Reason::code, Reason::facts)
                .contains(tuple(PARTY_HAS_NOT_ADOPTED, List.of("5055", "NOT_CARRIED")));
        assertThat(adopting(BodyKind.COUNCIL_OF_REPRESENTATIVES, LegalForm.COMPANY, Optional.empty()))
                .as("nobody counted")
                .extracting(Reason::code)
                .contains(PARTY_HAS_NOT_ADOPTED);
    }

    @Test
    void the_board_of_a_private_one_accepts_to_take_part_without_form_and_not_where_the_law_has_councils_decide() {
        assertThat(accepting(BodyKind.BOARD, LegalForm.NO_FORM)).isEmpty();
        assertThat(accepting(BodyKind.BOARD, LegalForm.TASK_COMMUNITY))
                .extracting(Reason::code)
                .containsExactly(COUNCIL_ITSELF);
        assertThat(accepting(BodyKind.COUNTY_COUNCIL, LegalForm.TASK_COMMUNITY)).isEmpty();
        assertThat(accepting(BodyKind.STEERING_GROUP, LegalForm.NO_FORM))
                .extracting(Reason::code)
                .contains(BODY_LACKS_AUTHORITY);
    }

    private static List<Reason> accepting(BodyKind kind, LegalForm form) {
        AgreementText text = Draft.complete(form).text();
        Standing standing = standing(Phase.ACTIVE)
                .with(profile("Felles").as(form))
                .changing(OTHER, one -> one.in(PartyPhase.INVITED));
        return new PartyAccepted(OTHER, new DecisionId("annen-ja"))
                .refusals(now(standing, docket(body(kind), Optional.empty(), text)));
    }
}
