package no.samspill.http;

/** Hemmelighet: a text that is never shown, whatever it is a part of. */
record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
