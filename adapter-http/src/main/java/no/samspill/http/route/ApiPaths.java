package no.samspill.http.route;

/** Stiene i grensesnittet: where everything of the interface for programs is found. */
public final class ApiPaths {

    /** What all of them begin with. */
    public static final String BASE = "/api/v1";

    /** Where what is of a region is found. */
    public static final String REGION = BASE + "/regions/{region}";

    private ApiPaths() {}
}
