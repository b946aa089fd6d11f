package no.samspill.domain.money;

/**
 * Rekkefølge ved likhet: who comes first among equals, by index; an allocation gives the next unit to the one that does.
 */
@FunctionalInterface
public interface TieOrder {

    /** As they are listed. */
    TieOrder LISTED = Integer::compare;

    /** Negative when the first comes before the other. */
    int compare(int one, int other);
}
