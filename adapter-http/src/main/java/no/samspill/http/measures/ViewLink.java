package no.samspill.http.measures;

/**
 * En lagret visning, as a link.
 *
 * @param address of the measures in it
 * @param away where it is taken away
 */
public record ViewLink(String name, String address, String away) {}
