package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.governance.Adoption;
import no.samspill.domain.governance.Adoption.Asked;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.DecisionId;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.Matter.What;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.governance.Question;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Situasjon: what an act meets.
 *
 * @param measure the measure it happens to
 * @param standing where the measure is; empty before its first act
 * @param date the day of the act
 */
public record Situation(MeasureId measure, Optional<Standing> standing, LocalDate date, Docket docket) {

    /** The law that has each council itself decide, by the form of the text or of the measure; empty when none does. */
    Optional<Provision> councils(Optional<TextVersion> version) {
        return version.flatMap(docket::text)
                .flatMap(text -> text.form().creation())
                .or(() -> standing.flatMap(one -> one.profile().form()).flatMap(LegalForm::creation));
    }

    /** The form of the text, else of the measure; empty when neither is known. */
    Optional<LegalForm> form(Optional<TextVersion> version) {
        return version.flatMap(docket::text)
                .map(AgreementText::form)
                .or(() -> standing.flatMap(one -> one.profile().form()));
    }

    /** What bodies are asked to decide of the measure, since the day a gate led it into the phase it is in. */
    Question asked(What... what) {
        return Question.of(Subject.ofMeasure(measure.value()), what)
                .since(standing.filter(Standing::governed).map(Standing::since));
    }

    /** What the region has decided for itself, and holds on the day; empty when it has decided nothing. */
    Optional<Procedure> procedure() {
        return Procedure.inForce(docket.procedures(), date);
    }

    /** What these decisions come to by the day of the act. */
    Ballots ballots(Question question, Collection<Decision> decisions) {
        return Ballots.of(question, decisions, docket.bodies(), date);
    }

    /** What these, of those that are known, and what the same bodies have decided besides, come to by the day of the act. */
    Ballots ballots(Question question, List<DecisionId> decisions) {
        return ballots(
                question,
                withOthers(
                        question,
                        decisions.stream()
                                .flatMap(id -> docket.decision(id).stream())
                                .toList()));
    }

    /**
     * What an act rests on, and whatever else the same bodies have decided in the case: who has changed its mind since has done so
     * whether the act tells of it or not.
     */
    List<Decision> withOthers(Question question, List<Decision> told) {
        Set<BodyId> bodies = told.stream().map(Decision::body).collect(Collectors.toSet());
        return Stream.concat(
                        told.stream(),
                        docket.decisions().values().stream()
                                .filter(question::isTheCaseOf)
                                .filter(one -> bodies.contains(one.body())))
                .distinct()
                .toList();
    }

    /** What those who are asked, and still have to do with the measure, have made of the version. */
    Adoption adoption(Case asked, Question question, Collection<Decision> decisions) {
        List<Asked> current =
                asked.asked().stream().filter(one -> !isGone(one.party())).toList();
        return Adoption.of(question.version().orElseThrow(), current, ballots(question, decisions));
    }

    /** Whether the party was merged or split after it was asked, so that what goes on in its place must be asked. */
    boolean isGone(PartyId party) {
        return standing.stream()
                .flatMap(one -> one.parties().stream())
                .anyMatch(one -> one.formerly().contains(party));
    }
}
