package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.lifecycle.Amended;
import no.samspill.domain.lifecycle.Continued;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.OutsideFunding;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.PartySucceeded;
import no.samspill.domain.lifecycle.Role;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;

/**
 * Utløserkontroll: what has come to an end or become another, so that it must be asked whether a measure should go on.
 *
 * <p>Finds {@code GOALS_REACHED}, {@code GRANT_ENDED}, {@code COST_ABOVE_FRAME} and {@code HOST_CHANGED}. Example: a cost
 * of 110 000 kroner is beyond a frame of 100 000 when the agreement lets it go 5 percent beyond, and not when it is 10.
 *
 * <p>Law: none; our own rule.
 */
record TriggerCheck(Running one, DeliveredEvaluations delivered, LocalDate date) {

    private static final int PERCENT = 100;

    List<Finding> findings() {
        return Stream.of(goals(), grants(), cost(), host())
                .flatMap(Optional::stream)
                .map(Finding::warning)
                .toList();
    }

    /** By the last evaluation that tells of goals, until someone has acted on it. */
    private Optional<Reason> goals() {
        return delivered
                .lastThat(evaluation -> evaluation
                        .wholeYear()
                        .filter(more -> !more.goals().isEmpty())
                        .isPresent())
                .filter(last -> last.wholeYear().stream()
                        .flatMap(more -> more.goals().stream())
                        .allMatch(WholeYear.Goal::isReached))
                .filter(last -> one.undecidedSince(last.delivered()))
                .map(last -> Reason.at(
                        "",
                        FollowUpFinding.GOALS_REACHED,
                        DeliveredEvaluations.lastDay(last).toString()));
    }

    /** Of the grants given, the last to end; one that may still be given, or whose years are not known, has not ended. */
    private Optional<Reason> grants() {
        List<OutsideFunding> open = one.standing().profile().grants().stream()
                .filter(grant -> grant.state() != OutsideFunding.State.REFUSED)
                .toList();
        boolean allOver = open.stream()
                .allMatch(grant -> grant.isGiven()
                        && grant.lastYear()
                                .filter(year -> lastDay(year).isBefore(date))
                                .isPresent());
        return open.stream()
                .filter(grant -> allOver)
                .reduce((earlier, later) ->
                        later.lastYear().orElse(0) > earlier.lastYear().orElse(0) ? later : earlier)
                .flatMap(last -> last.lastYear()
                        .filter(year -> one.undecidedSince(lastDay(year)))
                        .map(year ->
                                Reason.at("", FollowUpFinding.GRANT_ENDED, last.source(), Integer.toString(year))));
    }

    private static LocalDate lastDay(int year) {
        return Period.year(year).to();
    }

    /** What the last evaluation tells it has cost, or will, against its frame and what the agreement lets it go beyond. */
    private Optional<Reason> cost() {
        return delivered
                .last()
                .flatMap(last -> last.spending().flatMap(spending -> {
                    Optional<Kroner> most = Stream.of(spending.toDate(), spending.forecast())
                            .flatMap(Optional::stream)
                            .max(Kroner::compareTo);
                    return most.flatMap(cost -> spending.frame()
                            .filter(frame -> isBeyond(cost, frame))
                            .filter(frame -> one.undecidedSince(last.delivered()))
                            .map(frame -> Reason.at(
                                    "",
                                    FollowUpFinding.COST_ABOVE_FRAME,
                                    cost.toString(),
                                    frame.toString(),
                                    DeliveredEvaluations.lastDay(last).toString())));
                }));
    }

    private boolean isBeyond(Kroner cost, Kroner frame) {
        int agreed = one.text()
                .flatMap(AgreementText::economy)
                .flatMap(Economy::overrunPercent)
                .orElse(0);
        Fraction most = frame.toFraction().times(Fraction.of((long) PERCENT + agreed, PERCENT));
        return cost.toFraction().compareTo(most) > 0;
    }

    /** A host that has become another, after which the parties have decided nothing anew. */
    private Optional<Reason> host() {
        List<Entry> acts = one.measure().actsOn(date);
        List<Standing> after = new Measure(one.measure().id(), acts).history();
        Optional<PartyId> before = Optional.empty();
        Optional<Reason> open = Optional.empty();
        for (int i = 0; i < acts.size(); i++) {
            Optional<PartyId> now = hostOf(after.get(i));
            if (acts.get(i).act() instanceof Amended || acts.get(i).act() instanceof Continued) {
                open = Optional.empty();
            } else if (!isRenumbering(acts.get(i))) {
                Optional<Reason> change = changed(before, now);
                open = change.isPresent() ? change : open;
            }
            before = now.isPresent() ? now : before;
        }
        return open;
    }

    private static Optional<Reason> changed(Optional<PartyId> before, Optional<PartyId> now) {
        return before.flatMap(former -> now.filter(host -> !host.equals(former))
                .map(host -> Reason.at("", FollowUpFinding.HOST_CHANGED, former.value(), host.value())));
    }

    private static boolean isRenumbering(Entry entry) {
        return entry.act() instanceof PartySucceeded change && change.change() == PartySucceeded.Change.RENUMBERED;
    }

    private static Optional<PartyId> hostOf(Standing standing) {
        return standing.profile()
                .host()
                .or(() -> standing.parties().stream()
                        .filter(party ->
                                party.role() == Role.HOST && party.phase().isIn())
                        .map(PartyStanding::party)
                        .findFirst());
    }
}
