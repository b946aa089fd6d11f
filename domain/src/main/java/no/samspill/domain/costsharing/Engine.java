package no.samspill.domain.costsharing;

import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.money.Kroner;

/** The arithmetic of one case, by the kind of its rule. */
sealed interface Engine permits SplitEngine, TariffEngine {

    /** What is wrong with the amounts. */
    List<Reason> refusals();

    /** What each party pays, direct costs included; the case has nothing wrong. */
    List<Kroner> amounts();

    /** The whole answer; the case has nothing wrong. */
    Sharing share();
}
