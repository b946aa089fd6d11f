package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Majority;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Amending;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.Decider;
import no.samspill.domain.agreement.Dissolution;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.municipality.PartyId;
import org.junit.jupiter.api.Test;

/**
 * What the gates answer every decision there is in {@link Samples}, in every legal form: a line for each, beside the tests that
 * say why. Another answer is a line that differs; the file says what was answered, and is written anew by
 * {@code -Dgates=write}.
 */
class GateAnswersTest {

    private static final Path FILE = Path.of("src/test/resources/gates.txt");

    private static final List<String> ENDINGS = List.of("ja", "nei", "endret", "ny", "senere");

    @Test
    void every_gate_answers_as_before() throws IOException {
        List<String> answers = Stream.of(byOne(), adopting(), amending(), dissolving(), converting())
                .flatMap(all -> all)
                .toList();
        if ("write".equals(System.getProperty("gates"))) {
            Files.write(FILE, answers);
        }
        assertThat(answers).isEqualTo(Files.readAllLines(FILE));
    }

    private static String line(String what, Situation with, Act act) {
        Situation now = Guard.heldTo(act, with);
        return what + ": "
                + Optional.of(act.refusals(now).stream()
                                .map(GateAnswersTest::told)
                                .collect(Collectors.joining("; ")))
                        .filter(told -> !told.isEmpty())
                        .orElse("done");
    }

    private static String told(Reason reason) {
        return reason.pointer() + " " + reason.code().name() + reason.facts()
                + reason.basis().map(law -> " " + law.paragraph()).orElse("");
    }

    /** Acts that rest on one decision, by each there is. */
    private static Stream<String> byOne() {
        List<String> decisions = Stream.concat(
                        decisions().stream().map(one -> one.id().value()).filter(id -> !id.endsWith("-vert")),
                        Stream.of("ingen"))
                .toList();
        return Stream.<Stream<String>>of(
                        each(decisions, Phase.IDEA, id -> ordered(id, TODAY.plusMonths(3), ORKLAND, HEIM)),
                        each(decisions, Phase.IDEA, id -> new Rejected(Optional.of(id(id)), "Nei")),
                        each(decisions, Phase.PROPOSED, id -> new ReworkOrdered(Optional.of(id(id)), "Tall")),
                        each(decisions, Phase.PROPOSED, id -> submitted(id, Optional.of("regionrad-ja"), ASKED)),
                        each(decisions, Phase.PROPOSED, id -> submitted("kdu-ja", Optional.of(id), ASKED)),
                        each(decisions, Phase.ACTIVE, id -> hold(id, TODAY.plusMonths(2))),
                        each(decisions, Phase.ON_HOLD, id -> new Resumed(Optional.of(id(id)), "Klar")),
                        each(
                                decisions,
                                Phase.TERMINATION_PROPOSED,
                                id -> new Continued(Optional.of(id(id)), List.of(), TODAY.plusYears(1))),
                        each(decisions, Phase.WINDING_UP, Acts::closedBut),
                        each(decisions, Phase.AWAITING_DECISION, id -> new PartyAccepted(ORKLAND, id(id))))
                .flatMap(all -> all);
    }

    private static Stream<String> each(List<String> decisions, Phase phase, Function<String, Act> act) {
        return decisions.stream().map(id -> {
            Act one = act.apply(id);
            return line(one.name() + " " + id, now(phase), one);
        });
    }

    /** What two parties' bodies, of every kind, can have made of a case. */
    private static List<List<String>> pairs() {
        return Stream.of("ks-", "fsk-", "kd-")
                .flatMap(body -> ENDINGS.stream().map(ending -> body + "5059-" + ending))
                .flatMap(first -> Stream.of("ja", "nei", "endret", "ny")
                        .map(ending -> List.of(first, first.substring(0, first.indexOf('-')) + "-5055-" + ending)))
                .toList();
    }

    private static String joined(List<String> ids) {
        return String.join(" + ", ids);
    }

    private static Standing as(Phase phase, LegalForm form) {
        return standing(phase).with(profile("Brann").as(form));
    }

    private static Stream<String> adopting() {
        return Stream.of(LegalForm.values())
                .flatMap(form -> pairs().stream()
                        .flatMap(pair -> Stream.of(true, false).map(all -> {
                            List<Asked> asked = Stream.of(ORKLAND, HEIM)
                                    .map(party -> new Asked(party, new BodyId(bodyOf(pair, party))))
                                    .toList();
                            Case of = new Case(ASKED.text(), asked, all ? 2 : 1, all);
                            AgreementText text = Draft.complete(form).text();
                            return line(
                                    "ADOPTED " + form + (all ? " by all " : " by one ") + joined(pair),
                                    now(as(Phase.AWAITING_DECISION, form).with(of), docket(text)),
                                    adopted(pair.toArray(String[]::new)));
                        })));
    }

    private static String bodyOf(List<String> pair, PartyId party) {
        return pair.get(0).substring(0, pair.get(0).indexOf('-')) + "-" + party;
    }

    private static Stream<String> amending() {
        return Stream.of(LegalForm.values())
                .flatMap(form -> Stream.of(Clause.TASKS, Clause.PURPOSE, Clause.PARTICIPANTS)
                        .flatMap(clause -> Stream.of(
                                        Optional.<Amending>empty(),
                                        Optional.of(new Amending(Optional.of(new Majority(1, 2)), true)))
                                .flatMap(agreed -> amendedBy().map(ids -> {
                                    Draft before = Draft.complete(form);
                                    Draft after =
                                            Draft.complete(form).version(2).says(clause, "Noe annet");
                                    agreed.ifPresent(before::with);
                                    agreed.ifPresent(after::with);
                                    return line(
                                            "AMENDED " + form + " " + clause
                                                    + (agreed.isPresent() ? " as agreed " : " ") + joined(ids),
                                            now(as(Phase.ACTIVE, form), docket(before.text(), after.text())),
                                            amended(ids.toArray(String[]::new)));
                                }))));
    }

    private static Stream<List<String>> amendedBy() {
        return Stream.of(
                List.of("ks-5059-ny", "ks-5055-ny"),
                List.of("ks-5059-ny", "ks-5055-ja"),
                List.of("ks-5059-ny"),
                List.of("kd-5059-ny", "kd-5055-ny"),
                List.of("representantskap-ny"),
                List.of("representantskap-iks-ny"),
                List.of("representantskap-ja"),
                List.of("kdu-ny", "regionrad-ny"));
    }

    private static Stream<String> dissolving() {
        List<Optional<Decider>> deciders = Stream.concat(
                        Stream.of(Optional.<Decider>empty()),
                        Stream.of(Decider.values()).map(Optional::of))
                .toList();
        return Stream.of(LegalForm.values())
                .flatMap(form -> deciders.stream()
                        .flatMap(decider -> dissolvedBy().map(ids -> {
                            Draft draft = Draft.complete(form);
                            decider.ifPresent(one ->
                                    draft.with(new Dissolution(one, Optional.of(new Majority(2, 3)), Optional.of(1))));
                            return line(
                                    "WINDING_UP_DECIDED " + form
                                            + decider.map(one -> " by " + one).orElse("") + " " + joined(ids),
                                    now(as(Phase.TERMINATION_PROPOSED, form), docket(draft.text())),
                                    windingUp(TODAY.plusMonths(2), ids.toArray(String[]::new)));
                        })));
    }

    private static Stream<List<String>> dissolvedBy() {
        return Stream.concat(
                Stream.of(
                        List.of("ks-5059-ja", "ks-5055-ja"),
                        List.of("ks-5059-ja", "ks-5055-nei"),
                        List.of("ks-5059-ja", "ks-5055-senere"),
                        List.of("ks-5059-ja", "fsk-5055-ja"),
                        List.of("kd-5059-ja", "kd-5055-ja"),
                        List.of("ks-5061-ja", "ks-5055-ja")),
                Stream.of("representantskap", "representantskap-iks", "kdu", "regionrad", "styringsgruppe", "ukjent")
                        .flatMap(body -> Stream.of(List.of(body + "-ja"), List.of(body + "-nei"))));
    }

    private static Stream<String> converting() {
        return Stream.of(LegalForm.values())
                .flatMap(form -> Stream.of(
                                List.of("ks-5059-vert", "ks-5055-vert"),
                                List.of("ks-5059-vert", "ks-5055-ja"),
                                List.of("ks-5059-vert"),
                                List.of("fsk-5059-vert", "fsk-5055-vert"),
                                List.of("kdu-vert"),
                                List.of("regionrad-vert", "ks-5059-nei"))
                        .map(ids -> line(
                                "CONVERTED " + form + " " + joined(ids),
                                now(
                                        as(Phase.ACTIVE, form),
                                        docket(Draft.complete(form).text(), HOSTED)),
                                converted(100_00, ids.toArray(String[]::new)))));
    }
}
