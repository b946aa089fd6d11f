package no.samspill.http;

/**
 * Mulig handling: an act that can be done.
 *
 * @param slug its name in the address
 * @param constant its name in the register
 */
public record Possible(String slug, String constant) {

    static Possible of(Class<?> act) {
        return new Possible(ActPages.slug(act), FormShape.constant(act));
    }
}
