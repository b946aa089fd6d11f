package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.Severity;
import no.samspill.domain.governance.Ballots;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Question;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.PartyId;

/**
 * Avtalekontroll: everything there is to say about an agreement text, what was decided about it and how it is practised.
 * Nothing is refused because of it.
 *
 * <p>Finds {@code CLAUSE_MISSING} (V03) for each clause the law demands in the form and the text lacks, and what is found
 * of how it was adopted, of its form, of its money and, while the cooperation runs, of how it is practised. Example: a
 * task community whose text has no clause A22 is told on any day that the archive after dissolution is missing, by the
 * paragraph in force that day.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4; arkivforskrifta § 8.
 *
 * @param active whether the cooperation is running
 * @param decisions those about other texts are passed over
 * @param organisations those that are known
 * @param figures the day of the newest key figures by key; a key that is not there is not known
 */
public record AgreementCheck(
        AgreementText text,
        boolean active,
        List<Decision> decisions,
        List<Body> bodies,
        Map<PartyId, Organisation> organisations,
        Map<String, LocalDate> figures,
        AgreementLaw law) {

    public AgreementCheck {
        decisions = List.copyOf(decisions);
        bodies = List.copyOf(bodies);
        organisations = Map.copyOf(organisations);
        figures = Map.copyOf(figures);
    }

    /** The findings of the date, each with a pointer {@code /agreements/} and the id of the text. */
    public List<Finding> findings(LocalDate on) {
        Subject subject = new Subject(text, law, on);
        Ballots ballots = Ballots.of(Question.ofText(text.version()), decisions, bodies, on);
        Stream<Finding> always = Stream.of(
                        new AdoptionCheck(subject, ballots).findings(),
                        said(subject, organisations),
                        new MembersCheck(subject).ofBodies(bodies.stream()))
                .flatMap(each -> each);
        Stream<Finding> running = active
                ? Stream.concat(
                        new PracticeCheck(subject, ballots, figures).findings(),
                        new DelegationCheck(subject, decisions, bodies).findings())
                : Stream.empty();
        return Stream.concat(always, running)
                .map(one -> one.under("/agreements/" + text.version().text()))
                .toList();
    }

    /**
     * Why the text cannot be put in force on the date: the errors in what it says (V03-V07), with pointers into it. What stands
     * in the way of an act is what the check calls an error, and nothing else.
     */
    public static List<Reason> faults(
            AgreementText text, Map<PartyId, Organisation> organisations, AgreementLaw law, LocalDate on) {
        return said(new Subject(text, law, on), organisations)
                .filter(one -> one.severity() == Severity.ERROR)
                .map(Finding::reason)
                .toList();
    }

    /** Where the body has others than the text says of its parties, with pointers into the text (V08). */
    public static List<Reason> seated(AgreementText text, Body body, AgreementLaw law, LocalDate on) {
        return new MembersCheck(new Subject(text, law, on)).differences(body, text.parties());
    }

    /** What there is to say about what the text itself says; V03 for the clauses it lacks. */
    private static Stream<Finding> said(Subject subject, Map<PartyId, Organisation> organisations) {
        AgreementLaw law = subject.law();
        return Stream.of(
                        law.clauses().missingMandatory(subject.text(), subject.on(), law.statutes()).stream()
                                .map(Finding::error),
                        new FormPartiesCheck(subject, organisations).findings(),
                        new FormCheck(subject).findings(),
                        new MembersCheck(subject).ofText(),
                        new ShareCheck(subject).findings(),
                        new MoneyCheck(subject).findings())
                .flatMap(each -> each);
    }
}
