package no.samspill.http.measures;

import no.samspill.http.route.Texts;

/**
 * Mulig handling: an act that can be done.
 *
 * @param slug its name in the address
 * @param constant its name in the register
 */
public record PossibleAct(String slug, String constant) {

    static PossibleAct of(Class<?> act) {
        return new PossibleAct(ActPages.slug(act), Texts.constant(act));
    }
}
