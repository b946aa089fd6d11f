package no.samspill.http.followup;

/**
 * En evaluering noen venter på.
 *
 * @param title of the measure
 * @param link to its form, begun: to send to the one who is to deliver it; empty for those who may deliver none
 * @param responsible who that is; empty when nobody is
 * @param invitation where someone without login is invited to deliver it; empty where nobody logs in
 */
public record AwaitedEvaluation(String title, String sentence, String responsible, String link, String invitation) {}
