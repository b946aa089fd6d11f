package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import no.samspill.domain.Reason;

/**
 * Utredning levert (T4): the responsible chief executive puts forward what was found.
 *
 * <pre>{@code
 * {"act": "ASSESSMENT_DELIVERED",
 *  "assessment": {"need": "Beredskapen holder ikke kravene", "goal": "Ti minutters innsatstid",
 *   "expectedResult": "Døgnkasernert vakt", "zeroAlternative": "Hver for seg, med avvik",
 *   "otherForms": "Vertskommune, IKS", "form": "TASK_COMMUNITY", "formReason": "Egne ansatte, felles ledelse",
 *   "procurement": "Utvidet egenregi", "cost": "12000000", "costSharing": "30 % likt, resten etter folketall",
 *   "financing": "Ramme", "risks": "Rekruttering", "staff": "Drøftet 1.6.", "dataProtection": "Ingen nye registre",
 *   "archive": "Arkivplan hos kontorkommunen", "benefits": "Plan vedlagt", "evaluation": "2023-06-30",
 *   "exit": "Ett års varsel"}}
 * }</pre>
 *
 * <p>Refused with {@code ASSESSMENT_INCOMPLETE} for each of the eighteen points that is not answered.
 *
 * <p>Law: kommuneloven § 13-1, § 17-1.
 */
public record AssessmentDelivered(Assessment assessment) implements Step {

    @Override
    public List<Reason> refusals(Situation now) {
        return Gate.of(this, now)
                .complete("/assessment", LifecycleRefusal.ASSESSMENT_INCOMPLETE, assessment.items())
                .reasons();
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.PROPOSED, date)
                .with(before.profile().as(assessment.form().orElseThrow()))
                .dueOn(assessment.evaluation().orElseThrow());
    }
}
