package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Matter;
import no.samspill.domain.governance.Question;

/**
 * Vedtaksgrunnlag: whether an act can rest on a decision.
 *
 * <p>Example: on one of 10 December, about this measure and about what the act does, in a case that was laid before the body on 1
 * October.
 *
 * <p>Refused with {@code DECISION_LATER}, {@code VOTES_DO_NOT_CARRY}, {@code BODY_NOT_IN_OFFICE}, {@code DECISION_NOT_ABOUT},
 * {@code DECISION_BEFORE_CASE} and {@code DECIDED_AGAIN}.
 *
 * <p>Law: kommuneloven § 11-9 for votes that are told; else our own rule.
 *
 * @param pointer where the act tells of it
 */
record Grounds(Situation now, Question question, String pointer) {

    /** Why not, whatever it came to. */
    Stream<Reason> refusals(Decision decision) {
        return Stream.of(
                        later(decision),
                        decision.notCarried(pointer),
                        outOfOffice(decision),
                        otherMatter(decision),
                        beforeTheCase(decision))
                .flatMap(Optional::stream);
    }

    private Optional<Reason> later(Decision decision) {
        return Optional.of(decision.date())
                .filter(day -> day.isAfter(now.date()))
                .map(day -> reason(
                        LifecycleRefusal.DECISION_LATER,
                        decision,
                        day.toString(),
                        now.date().toString()));
    }

    private Optional<Reason> outOfOffice(Decision decision) {
        LocalDate day = decision.date();
        return now.docket()
                .body(decision.body())
                .filter(body -> !body.existsOn(day))
                .map(body -> reason(LifecycleRefusal.BODY_NOT_IN_OFFICE, decision, day.toString(), body.name()));
    }

    private Optional<Reason> otherMatter(Decision decision) {
        return question.isAbout(decision)
                ? Optional.empty()
                : Optional.of(reason(LifecycleRefusal.DECISION_NOT_ABOUT, decision, Matter.names(question.matters())));
    }

    private Optional<Reason> beforeTheCase(Decision decision) {
        return question.since()
                .filter(since -> question.isOlder(decision))
                .map(since -> reason(
                        LifecycleRefusal.DECISION_BEFORE_CASE,
                        decision,
                        decision.date().toString(),
                        since.toString()));
    }

    /** That the body has decided the same again since; empty when it has not, as far as decisions say what they are about. */
    Optional<Reason> decidedAgain(Decision decision) {
        return question.in(decision)
                .flatMap(same -> now.ballots(same, List.of(decision.id())).last(decision.body()))
                .filter(last -> last.date().isAfter(decision.date()))
                .map(last -> reason(
                        LifecycleRefusal.DECIDED_AGAIN,
                        decision,
                        last.id().value(),
                        last.date().toString(),
                        last.outcome().name()));
    }

    private Reason reason(LifecycleRefusal code, Decision decision, String... facts) {
        return Reason.at(
                pointer,
                code,
                Stream.concat(Stream.of(decision.id().value()), Stream.of(facts))
                        .toArray(String[]::new));
    }
}
