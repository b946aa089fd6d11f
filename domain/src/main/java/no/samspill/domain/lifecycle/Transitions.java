package no.samspill.domain.lifecycle;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Overganger: in which phases each act can be done; what else it demands, the act itself says.
 *
 * <p>Example: {@link PutOnHold} from {@code ACTIVE} alone; {@link Described} from every phase that is not an end.
 */
public final class Transitions {

    private static final Set<Phase> UNTIL_ENDED =
            phases(Arrays.stream(Phase.values()).filter(one -> !one.isEnded()).toArray(Phase[]::new));

    private static final Map<Class<? extends Step>, Set<Phase>> FROM = Map.ofEntries(
            entry(AssessmentOrdered.class, phases(Phase.IDEA)),
            entry(AssessmentDelivered.class, phases(Phase.UNDER_ASSESSMENT)),
            entry(Retracted.class, phases(Phase.IDEA, Phase.UNDER_ASSESSMENT, Phase.PROPOSED)),
            entry(ReworkOrdered.class, phases(Phase.PROPOSED)),
            entry(SubmittedForDecision.class, phases(Phase.PROPOSED)),
            entry(Adopted.class, phases(Phase.AWAITING_DECISION)),
            entry(SentBack.class, phases(Phase.AWAITING_DECISION)),
            entry(Rejected.class, phases(Phase.IDEA, Phase.AWAITING_DECISION)),
            entry(Started.class, phases(Phase.ADOPTED)),
            entry(Amended.class, phases(Phase.ACTIVE)),
            entry(PutOnHold.class, phases(Phase.ACTIVE)),
            entry(Resumed.class, phases(Phase.ON_HOLD)),
            entry(TerminationProposed.class, phases(Phase.ACTIVE, Phase.ON_HOLD)),
            entry(Continued.class, phases(Phase.TERMINATION_PROPOSED)),
            entry(WindingUpDecided.class, phases(Phase.TERMINATION_PROPOSED)),
            entry(Closed.class, phases(Phase.WINDING_UP)),
            entry(
                    Converted.class,
                    phases(Phase.ADOPTED, Phase.ACTIVE, Phase.ON_HOLD, Phase.TERMINATION_PROPOSED, Phase.WINDING_UP)),
            entry(
                    PartyInvited.class,
                    phases(Phase.UNDER_ASSESSMENT, Phase.PROPOSED, Phase.ADOPTED, Phase.ACTIVE, Phase.ON_HOLD)),
            entry(PartyAccepted.class, phases(Phase.AWAITING_DECISION, Phase.ADOPTED, Phase.ACTIVE, Phase.ON_HOLD)),
            entry(
                    PartyDeclined.class,
                    phases(
                            Phase.UNDER_ASSESSMENT,
                            Phase.PROPOSED,
                            Phase.AWAITING_DECISION,
                            Phase.ADOPTED,
                            Phase.ACTIVE,
                            Phase.ON_HOLD)),
            entry(PartyJoined.class, phases(Phase.ACTIVE, Phase.ON_HOLD)),
            entry(
                    WithdrawalSignalled.class,
                    phases(Phase.ADOPTED, Phase.ACTIVE, Phase.ON_HOLD, Phase.TERMINATION_PROPOSED)),
            entry(NoticeReceived.class, phases(Phase.ACTIVE, Phase.ON_HOLD, Phase.TERMINATION_PROPOSED)),
            entry(
                    PartyWithdrew.class,
                    phases(Phase.ACTIVE, Phase.ON_HOLD, Phase.TERMINATION_PROPOSED, Phase.WINDING_UP)),
            entry(PartySucceeded.class, UNTIL_ENDED),
            entry(Described.class, UNTIL_ENDED));

    private Transitions() {}

    private static Set<Phase> phases(Phase... some) {
        return Collections.unmodifiableSet(EnumSet.copyOf(List.of(some)));
    }

    /** The phases in which the act can be done, in their order. */
    public static Set<Phase> from(Class<? extends Step> act) {
        return Objects.requireNonNull(FROM.get(act), act.getName());
    }

    /** The acts that can be done in the phase, in the order they stand in {@link Step}. */
    public static Stream<Class<? extends Step>> in(Phase phase) {
        return Arrays.stream(Step.class.getPermittedSubclasses())
                .<Class<? extends Step>>map(one -> one.asSubclass(Step.class))
                .filter(one -> from(one).contains(phase));
    }
}
