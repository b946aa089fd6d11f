package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.Statutes;
import no.samspill.domain.agreement.Activity;
import no.samspill.domain.agreement.AgreementCheck;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.LegalForm;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.GovernanceCheck;
import no.samspill.domain.municipality.PartyId;

/**
 * Igangsatt (T10): the host or the council of representatives begins. The seats of the body the law of the form demands are
 * filled by then (V08): of the measure's own body when that is set up by the law, else of one that the parties sit in. In another
 * body of its own those sit whom the articles say.
 *
 * <pre>{@code
 * {"act": "STARTED", "budget": "Økonomiplan 2022-2025, sak 61/21", "registration": "ANNA, 928 000 000",
 *  "auditor": "Revisjon Midt-Norge SA", "archiveResponsible": "Orkland"}
 * }</pre>
 *
 * <p>Refused with {@code START_INCOMPLETE} for each thing the kind and the form need and nobody has said,
 * {@code DAY_AFTER_ACT} for what cannot have happened yet, {@code NOT_YET_IN_FORCE} before the first day of the agreement,
 * {@code PARTY_NOT_IN_TEXT} and {@code HOST_NOT_IN_TEXT} for those the agreement does not name, {@code TOP_BODY_MISSING}, with what
 * {@code GovernanceCheck} finds unfilled in that body, as {@code TOO_FEW_MEMBERS_FROM}, and with what {@code AgreementCheck} calls an
 * error in the text.
 *
 * <p>Law: kommuneloven § 20-4, § 18-3, § 19-3, § 20-3; IKS-loven § 6; arkivforskrifta § 8.
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

    private static final Set<MeasureKind> PROJECTS = Set.of(MeasureKind.PROJECT, MeasureKind.PROGRAMME);

    @Override
    public List<Reason> refusals(Situation now) {
        Gate gate = Gate.of(this, now)
                .happened("/countyGovernorInformed", countyGovernorInformed)
                .happened("/steeringDocument", steeringDocument);
        now.standing().ifPresent(standing -> {
            Optional<LegalForm> known = standing.profile().form().or(() -> now.form(standing.text()));
            LegalForm form = known.orElse(LegalForm.NO_FORM);
            gate.complete(
                            "",
                            LifecycleRefusal.START_INCOMPLETE,
                            items(standing.profile(), form, sharesSystem(standing, now)))
                    .lawful(standing.text());
            standing.text()
                    .flatMap(version -> now.docket().text(version))
                    .flatMap(AgreementText::term)
                    .map(OpenPeriod::from)
                    .filter(first -> first.isAfter(now.date()))
                    .ifPresent(first -> gate.refuse(
                            "", LifecycleRefusal.NOT_YET_IN_FORCE, now.date().toString(), first.toString()));
            gate.add(new ListedItems(now, standing).toStart());
            known.ifPresent(one -> demandSeats(gate, now, one));
            demandComposition(gate, now, known.flatMap(LegalForm::topBody));
        });
        return gate.reasons();
    }

    /** Of the measure's own body, when that is not the one the law of the form asks for: who sits in it, as its articles say. */
    private static void demandComposition(Gate gate, Situation now, Optional<BodyLaw> asked) {
        now.standing()
                .flatMap(one -> one.profile().body())
                .flatMap(now.docket()::body)
                .filter(body -> body.existsOn(now.date()))
                .filter(body -> asked.isEmpty() || !body.law().equals(asked))
                .ifPresent(body -> gate.add(told(GovernanceCheck.breaches(
                        body, now.date(), now.docket().law().statutes()))));
    }

    private static void demandSeats(Gate gate, Situation now, LegalForm form) {
        Statutes statutes = now.docket().law().statutes();
        form.topBody()
                .filter(law -> statutes.reference(law.members(), now.date()).isPresent())
                .ifPresent(law -> topBodies(now, law).stream()
                        .map(body -> unfilled(body, now))
                        .min(Comparator.comparing(List::size))
                        .ifPresentOrElse(
                                gate::add,
                                () -> gate.demandBy(
                                        law.members(),
                                        false,
                                        Reason.at("", LifecycleRefusal.TOP_BODY_MISSING, form.name()))));
    }

    /** The measure's own body, when it is set up by the law; else all that are. */
    private static List<Body> topBodies(Situation now, BodyLaw law) {
        List<Body> all = now.docket().bodies().values().stream()
                .filter(body -> body.law().filter(law::equals).isPresent() && body.existsOn(now.date()))
                .sorted(Comparator.comparing(body -> body.id().value()))
                .toList();
        Optional<BodyId> own = now.standing().flatMap(one -> one.profile().body());
        List<Body> itself = all.stream()
                .filter(body -> own.filter(body.id()::equals).isPresent())
                .toList();
        return itself.isEmpty() ? all : itself;
    }

    private static List<Reason> unfilled(Body body, Situation now) {
        List<PartyId> parties = now.standing().stream()
                .flatMap(standing -> standing.parties().stream())
                .filter(one -> one.role().isParty())
                .filter(one -> one.phase() == PartyPhase.ADOPTED || one.phase().takesPart())
                .map(PartyStanding::party)
                .toList();
        Stream<Reason> byLaw =
                GovernanceCheck.unfilled(
                        body, parties, now.date(), now.docket().law().statutes())
                        .stream();
        Stream<Reason> asAgreed = now.standing().flatMap(Standing::text).flatMap(now.docket()::text).stream()
                .flatMap(text -> AgreementCheck.seated(text, body, now.docket().law(), now.date()).stream());
        return told(Stream.concat(byLaw, asAgreed).toList());
    }

    private static List<Reason> told(List<Reason> ofBody) {
        return ofBody.stream()
                .map(one -> new Reason(one.code(), "", one.facts(), one.basis()))
                .toList();
    }

    private static boolean sharesSystem(Standing standing, Situation now) {
        return standing.text()
                .flatMap(now.docket()::text)
                .flatMap(AgreementText::activity)
                .filter(Activity::sharedSystem)
                .isPresent();
    }

    private List<ChecklistItem> items(Profile profile, LegalForm form, boolean shared) {
        ChecklistItem archive = ChecklistItem.of("archiveResponsible", archiveResponsible);
        return List.of(
                ChecklistItem.of("budget", budget).onlyIf(!profile.isPlainNetwork()),
                ChecklistItem.of("countyGovernorInformed", countyGovernorInformed)
                        .onlyIf(form.isHosted())
                        .by(Provision.HOST_REPORTED_TO_COUNTY_GOVERNOR),
                ChecklistItem.of("registration", registration).onlyIf(form.isHosted() || form.keepsOwnAccounts()),
                ChecklistItem.of("auditor", auditor).onlyIf(form.keepsOwnAccounts()),
                shared ? archive.by(Provision.SHARED_DOCUMENTATION) : archive,
                ChecklistItem.of("steeringDocument", steeringDocument)
                        .onlyIf(profile.kind().filter(PROJECTS::contains).isPresent()));
    }

    @Override
    public Standing apply(Standing before, LocalDate date) {
        return before.in(Phase.ACTIVE, date).moving(PartyPhase.ADOPTED, PartyPhase.ACTIVE);
    }

    @Override
    public References references() {
        return References.NONE.toTopBodies();
    }
}
