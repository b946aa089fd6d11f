package no.samspill.domain.followup;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.portfolio.Portfolio;

/**
 * Aktivitetskontroll: whether anything happens in a measure, and whether it still has something to serve.
 *
 * <p>Finds {@code NO_ACTIVITY} for twelve months, {@code MEETINGS_NOT_HELD} when the last two were not,
 * {@code ON_HOLD_TOO_LONG} and {@code SERVES_OUTRUN_STRATEGY}. Example: a network whose last act, evaluation, meeting or
 * decision is of 3 March 2021 is without activity from 3 March 2022 on.
 *
 * <p>Law: none; our own rule.
 */
record ActivityCheck(Running one, DeliveredEvaluations delivered, Portfolio portfolio, LocalDate date) {

    private static final int MONTHS_WITHOUT = 12;

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        activity()
                .max(LocalDate::compareTo)
                .filter(last -> !last.isAfter(date.minusMonths(MONTHS_WITHOUT)))
                .ifPresent(last ->
                        findings.add(Finding.warning(Reason.at("", FollowUpFinding.NO_ACTIVITY, last.toString()))));
        notHeld().ifPresent(findings::add);
        one.standing()
                .due()
                .filter(due -> one.standing().phase() == Phase.ON_HOLD && due.isBefore(date))
                .ifPresent(due ->
                        findings.add(Finding.error(Reason.at("", FollowUpFinding.ON_HOLD_TOO_LONG, due.toString()))));
        strategy().ifPresent(findings::add);
        return findings;
    }

    /** The days on which something happened, until the date. */
    private Stream<LocalDate> activity() {
        Optional<BodyId> body = one.standing().profile().body();
        return Stream.of(
                        one.measure().actsOn(date).stream().map(Entry::date),
                        delivered.evaluations().stream().map(Evaluation::delivered),
                        meetings().filter(Meeting::held).map(Meeting::date),
                        portfolio.decisions().stream()
                                .filter(decision ->
                                        body.filter(decision.body()::equals).isPresent())
                                .map(Decision::date))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(date));
    }

    /** The meetings of the body that does the work. */
    private Stream<Meeting> meetings() {
        return one.standing().profile().body().stream()
                .flatMap(body -> portfolio.meetings().stream()
                        .filter(meeting -> meeting.bodies().contains(body)));
    }

    private Optional<Finding> notHeld() {
        List<Meeting> past = meetings()
                .filter(meeting -> meeting.date().isBefore(date))
                .sorted(comparing(Meeting::date).reversed())
                .limit(2)
                .toList();
        return past.size() == 2 && past.stream().noneMatch(Meeting::held)
                ? Optional.of(Finding.warning(Reason.at(
                        "",
                        FollowUpFinding.MEETINGS_NOT_HELD,
                        past.get(1).date().toString(),
                        past.get(0).date().toString())))
                : Optional.empty();
    }

    private Optional<Finding> strategy() {
        return one.standing()
                .profile()
                .strategy()
                .flatMap(id -> portfolio.strategies().stream()
                        .filter(strategy -> strategy.id().equals(id))
                        .findFirst())
                .flatMap(strategy -> strategy.period()
                        .flatMap(OpenPeriod::to)
                        .filter(date::isAfter)
                        .map(last -> Finding.warning(Reason.at(
                                "", FollowUpFinding.SERVES_OUTRUN_STRATEGY, strategy.title(), last.toString()))));
    }
}
