package no.samspill.http.serve;

/** Feilsiden: what is shown to a person when something was not done. */
public interface ErrorPage {

    /**
     * The page, as HTML.
     *
     * @param path what was asked for
     */
    byte[] of(Problem problem, String path);
}
