package no.samspill.http.settings;

/** Hemmelighet: a text that is never shown, whatever it is a part of. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
