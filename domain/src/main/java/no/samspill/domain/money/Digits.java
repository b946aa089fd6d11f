package no.samspill.domain.money;

/** Runs of the digits 0 to 9 in a text, found by hand: amounts are read by the thousand, and a pattern takes far longer. */
final class Digits {

    private Digits() {}

    /** Where the run that begins at an index ends; −1 when there is none, or more digits than these. */
    static int end(String text, int from, int most) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == from || end - from > most ? -1 : end;
    }
}
