package no.samspill.http;

/** Stiene i grensesnittet: where everything of the interface for programs is found. */
final class ApiPaths {

    /** What all of them begin with. */
    static final String BASE = "/api/v1";

    /** Where what is of a region is found. */
    static final String REGION = BASE + "/regions/{region}";

    private ApiPaths() {}
}
