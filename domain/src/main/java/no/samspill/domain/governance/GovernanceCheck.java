package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.Statutes;
import no.samspill.domain.municipality.PartyId;

/**
 * Kontroll av organene: what ought to be seen in bodies, meetings and decisions on a day. Refuses nothing.
 *
 * <p>Finds what is found of who sits in each body (also V08), of elections, of meetings (also V11) and of decisions.
 * Example: a council of representatives where Lyngen has one member and no deputy lacks a deputy from Lyngen.
 *
 * <p>Law: kommuneloven § 18-3, § 19-3, § 20-3, § 23-6, § 11-9; IKS-loven § 6; else the articles.
 *
 * @param statutes the law, dated
 */
public record GovernanceCheck(List<Body> bodies, List<Meeting> meetings, List<Decision> decisions, Statutes statutes) {

    public GovernanceCheck {
        bodies = List.copyOf(bodies);
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
    }

    /**
     * Everything that can be told on the date, which points to {@code /bodies/{id}}, {@code /meetings/{id}} and
     * {@code /decisions/{id}}. Bodies that do not exist on the date are passed over, and so is what is decided after it.
     */
    public List<Finding> findings(LocalDate date) {
        Stream<Finding> ofBodies = bodies.stream()
                .filter(body -> body.existsOn(date))
                .flatMap(body -> ofBody(body, date).map(one -> one.under("/bodies/" + body.id())));
        return Stream.of(
                        ofBodies,
                        MeetingCheck.ofMeetings(this, date).stream(),
                        CompanyMeetingCheck.findings(this, date).stream(),
                        DecisionCheck.findings(this, date).stream())
                .flatMap(each -> each)
                .toList();
    }

    /**
     * The errors in who sits in a body that is to be common to these participants, by its articles and the law (V08). The
     * pointers are into the body.
     */
    public static List<Reason> unfilled(Body body, List<PartyId> participants, LocalDate date, Statutes statutes) {
        return SeatCheck.faults(body, participants, date, statutes);
    }

    /** The errors in who sits in a body, where somebody is registered in it; the pointers are into the body. */
    public static List<Reason> breaches(Body body, LocalDate date, Statutes statutes) {
        return SeatCheck.errors(SeatCheck.findings(body, date, statutes));
    }

    /** How many members' seats in the body are the participant's on the date. */
    public static long members(Body body, PartyId party, LocalDate date) {
        return SeatCheck.members(body, party, date);
    }

    private Stream<Finding> ofBody(Body body, LocalDate date) {
        return Stream.of(
                        PostCheck.findings(body, date),
                        SeatCheck.findings(body, date, statutes),
                        ElectionCheck.findings(body, date, this),
                        MeetingCheck.ofRules(body, date, this))
                .flatMap(Collection::stream);
    }

    /** The name of a body; its id when it is not registered. */
    String nameOf(BodyId id) {
        return bodies.stream()
                .filter(one -> one.id().equals(id))
                .map(Body::name)
                .findFirst()
                .orElse(id.value());
    }
}
