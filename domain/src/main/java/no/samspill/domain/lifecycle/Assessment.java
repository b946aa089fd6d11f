package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.money.Kroner;

/**
 * Utredning: what must be known before anyone can propose a cooperation. All of it must be answered; an answer may be that it
 * does not matter here, and why.
 *
 * <p>Refused, by {@link AssessmentDelivered}, with {@code ASSESSMENT_INCOMPLETE} for each that is not answered.
 *
 * <p>Law: kommuneloven § 13-1, § 17-1.
 *
 * @param zeroAlternative what happens if nothing is done
 * @param otherForms the forms that were weighed
 * @param procurement the question of procurement and state aid
 * @param cost a year's cost, in øre
 * @param costSharing the key, and what each municipality would pay by it
 * @param staff how staff and unions have been involved
 * @param exit how one gets out again
 */
public record Assessment(
        Optional<String> need,
        Optional<String> goal,
        Optional<String> expectedResult,
        Optional<String> zeroAlternative,
        Optional<String> otherForms,
        Optional<LegalForm> form,
        Optional<String> formReason,
        Optional<String> procurement,
        Optional<Kroner> cost,
        Optional<String> costSharing,
        Optional<String> financing,
        Optional<String> risks,
        Optional<String> staff,
        Optional<String> dataProtection,
        Optional<String> archive,
        Optional<String> benefits,
        Optional<LocalDate> evaluation,
        Optional<String> exit) {

    List<ChecklistItem> items() {
        return List.of(
                ChecklistItem.of("need", need).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("goal", goal).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("expectedResult", expectedResult).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("zeroAlternative", zeroAlternative).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("otherForms", otherForms).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("form", form).by(Provision.FORMS_OF_COOPERATION),
                ChecklistItem.of("formReason", formReason).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("procurement", procurement).by(Provision.FORMS_OF_COOPERATION),
                ChecklistItem.of("cost", cost).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("costSharing", costSharing).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("financing", financing).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("risks", risks).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("staff", staff).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("dataProtection", dataProtection).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("archive", archive).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("benefits", benefits).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("evaluation", evaluation).by(Provision.PROPER_PREPARATION),
                ChecklistItem.of("exit", exit).by(Provision.PROPER_PREPARATION));
    }
}
