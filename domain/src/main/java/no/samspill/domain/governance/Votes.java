package no.samspill.domain.governance;

/** Stemmer: how many voted for, against and blank. */
public record Votes(int inFavour, int against, int blank) {

    public Votes {
        if (inFavour < 0 || against < 0 || blank < 0) {
            throw new IllegalArgumentException("fewer than no votes");
        }
    }

    /** How many votes were cast; a blank one is. */
    public int cast() {
        return inFavour + against + blank;
    }
}
