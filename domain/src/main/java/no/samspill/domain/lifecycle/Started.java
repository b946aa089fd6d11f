package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.lifecycle.Gate.Item;

/**
 * Igangsatt (T10): the host or the council of representatives begins.
 *
 * @param budget the frame, and where it is adopted
 * @param countyGovernorInformed the day the host told the County Governor
 * @param registration how it is registered in the register of entities
 * @param archiveResponsible who is responsible for the documentation
 * @param steeringDocument the day it was signed; for projects
 */
public record Started(
        Optional<String> budget,
        Optional<LocalDate> countyGovernorInformed,
        Optional<String> registration,
        Optional<String> auditor,
        Optional<String> archiveResponsible,
        Optional<LocalDate> steeringDocument)
        implements Step {

    private static final Set<LegalForm> HOSTED =
            Set.of(LegalForm.HOST_MUNICIPALITY, LegalForm.HOST_WITH_JOINT_COMMITTEE);
    private static final Set<LegalForm> OWN_ACCOUNTS =
            Set.of(LegalForm.POLITICAL_COUNCIL, LegalForm.TASK_COMMUNITY, LegalForm.COMPANY);
    private static final Set<MeasureKind> PROJECTS = Set.of(MeasureKind.PROJECT, MeasureKind.PROGRAMME);

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now, Phase.ADOPTED);
        now.standing().ifPresent(standing -> {
            gate.complete("", LifecycleRefusal.START_INCOMPLETE, items(standing.profile()));
            standing.text()
                    .flatMap(version -> now.docket().text(version))
                    .flatMap(AgreementText::term)
                    .map(OpenPeriod::from)
                    .filter(first -> first.isAfter(now.date()))
                    .ifPresent(first -> gate.refuse(
                            "", LifecycleRefusal.NOT_YET_IN_FORCE, now.date().toString(), first.toString()));
        });
        return gate.reasons();
    }

    private List<Item> items(Profile profile) {
        LegalForm form = profile.form().orElse(LegalForm.NO_FORM);
        boolean ownAccounts = OWN_ACCOUNTS.contains(form);
        boolean hosted = HOSTED.contains(form);
        return List.of(
                Item.of("budget", budget).onlyIf(!profile.isPlainNetwork()),
                Item.of("countyGovernorInformed", countyGovernorInformed)
                        .onlyIf(hosted)
                        .by(Provision.HOST_REPORTED_TO_COUNTY_GOVERNOR),
                Item.of("registration", registration).onlyIf(hosted || ownAccounts),
                Item.of("auditor", auditor).onlyIf(ownAccounts),
                Item.of("archiveResponsible", archiveResponsible).by(Provision.SHARED_DOCUMENTATION),
                Item.of("steeringDocument", steeringDocument)
                        .onlyIf(profile.kind().filter(PROJECTS::contains).isPresent()));
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.ACTIVE, date).moving(PartyPhase.ADOPTED, PartyPhase.ACTIVE);
    }
}
