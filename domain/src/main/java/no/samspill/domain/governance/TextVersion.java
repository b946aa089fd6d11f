package no.samspill.domain.governance;

/**
 * Tekstversjon: one version of a text that bodies decide on.
 *
 * @param version 1 for the first
 */
public record TextVersion(TextId text, int version) {

    public TextVersion {
        if (version < 1) {
            throw new IllegalArgumentException("version below 1");
        }
    }

    @Override
    public String toString() {
        return text + "/" + version;
    }
}
