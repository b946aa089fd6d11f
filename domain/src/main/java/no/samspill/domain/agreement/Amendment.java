package no.samspill.domain.agreement;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Majority;

/**
 * Endring: a later version of an agreement text, seen against the one it is to replace.
 *
 * <p>Example: a change of clause A10 in a task community is for every council; one of what only the parties have agreed on
 * is for the council of representatives.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4.
 */
public record Amendment(AgreementText before, AgreementText after) {

    /** What a text says about a clause besides its wording. */
    private static final Map<Clause, Function<AgreementText, Object>> SAID = Map.ofEntries(
            entry(Clause.PARTICIPANTS, text -> Set.copyOf(text.parties())),
            entry(Clause.HOST, AgreementText::host),
            entry(Clause.LEGAL_PERSON, text -> text.organising().flatMap(Organising::ownLegalPerson)),
            entry(Clause.OFFICE_MUNICIPALITY, text -> text.organising().flatMap(Organising::officeMunicipality)),
            entry(Clause.MEMBERS_PER_PARTICIPANT, text -> text.organising().flatMap(Organising::membersPerParticipant)),
            entry(Clause.BORROWING, text -> text.economy().flatMap(Economy::borrowing)),
            entry(Clause.AUTHORITY, text -> text.activity().flatMap(Activity::decisions)),
            entry(Clause.WITHDRAWAL, AgreementText::withdrawal),
            entry(Clause.DISSOLUTION, AgreementText::dissolution),
            entry(Clause.AMENDMENT_MAJORITY, AgreementText::amending),
            entry(Clause.SETTLEMENT, text -> text.economy().map(Economy::keyFigureDates)),
            entry(Clause.BOARD_MEMBERS, text -> text.organising().flatMap(Organising::membersPerParticipant)));

    public Amendment {
        if (!after.version().text().equals(before.version().text())
                || after.version().version() <= before.version().version()) {
            throw new IllegalArgumentException(after.version() + " does not come after " + before.version());
        }
    }

    /** The clauses that are added, taken out or changed, in the order of their codes. */
    public List<Clause> changed() {
        return Stream.of(Clause.values()).filter(this::isChanged).toList();
    }

    private boolean isChanged(Clause clause) {
        Function<AgreementText, Object> said = SAID.getOrDefault(clause, text -> "");
        return !before.wordings(clause).equals(after.wordings(clause))
                || !said.apply(before).equals(said.apply(after));
    }

    /** Who decides the amendment on the date, and by which majority. */
    public AmendmentRule rule(AgreementLaw law, LocalDate on) {
        LegalForm form = after.form();
        Optional<Amending> agreed = before.amending();
        Majority majority = agreed.flatMap(Amending::majority).orElse(Majority.ALL);
        if (form.creation().isPresent() && isForEveryCouncil(law, on)) {
            return by(Decider.COUNCILS, Majority.ALL, councils(law, on));
        }
        if (form.creation().isPresent() && agreed.map(Amending::byCouncils).orElse(false)) {
            return by(Decider.COUNCILS, majority, Optional.empty());
        }
        Optional<Majority> representatives = law.clauses()
                .provision(form, Clause.AMENDMENT_MAJORITY, on)
                .flatMap(one -> law.statutes().majority(one, on));
        return representatives
                .map(lawful -> by(
                        Decider.REPRESENTATIVES,
                        agreed.flatMap(Amending::majority).orElse(lawful),
                        law.reference(form, Clause.AMENDMENT_MAJORITY, on)))
                .orElseGet(() -> by(Decider.PARTIES, majority, Optional.empty()));
    }

    private boolean isForEveryCouncil(AgreementLaw law, LocalDate on) {
        return before.form() != after.form()
                || isChanged(Clause.PARTICIPANTS)
                || changed().stream().anyMatch(clause -> isListed(law, clause, on));
    }

    /** Whether the clause is among those the law lists. */
    private boolean isListed(AgreementLaw law, Clause clause, LocalDate on) {
        return law.clauses().requirement(after.form(), clause, on) == Requirement.MANDATORY;
    }

    private Optional<LegalReference> councils(AgreementLaw law, LocalDate on) {
        return changed().stream()
                .filter(clause -> isListed(law, clause, on))
                .findFirst()
                .flatMap(clause -> law.reference(after.form(), clause, on))
                .or(() -> after.form().creation().flatMap(one -> law.reference(one, on)));
    }

    private AmendmentRule by(Decider decider, Majority majority, Optional<LegalReference> basis) {
        return new AmendmentRule(after.version(), after.parties(), decider, majority, basis);
    }
}
