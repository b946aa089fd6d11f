package no.samspill.domain.lifecycle;

import java.util.Locale;

/**
 * Felt i beskrivelsen: one of the things a description says. What consists of several, such as the goals or the mandate, is
 * said as one.
 *
 * <p>Example: {@code COST_AGREEMENT} is {@code costAgreement} of a {@link Profile}.
 */
public enum ProfileField {
    TITLE,
    KIND,
    FORM,
    STRATEGY,
    NEED,
    GOALS,
    RESPONSIBLE,
    SPONSOR,
    COORDINATOR,
    HOST,
    BODY,
    ORGANISATION,
    STATUS,
    FOLLOW_UP,
    PARTS,
    GRANTS,
    CONTRIBUTIONS,
    MANDATE,
    COST_AGREEMENT;

    /** What it is called in a {@link Profile}. */
    public String component() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder component = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            component.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return component.toString();
    }
}
