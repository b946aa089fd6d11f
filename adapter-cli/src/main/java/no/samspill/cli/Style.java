package no.samspill.cli;

/** Emphasis on a screen, or none. Never the only sign of anything. */
enum Style {
    PLAIN,
    COLOR;

    String strong(String text) {
        return around("\u001b[1m", text);
    }

    String faint(String text) {
        return around("\u001b[2m", text);
    }

    String alarm(String text) {
        return around("\u001b[1;31m", text);
    }

    private String around(String begin, String text) {
        return this == COLOR && !text.isEmpty() ? begin + text + "\u001b[0m" : text;
    }
}
