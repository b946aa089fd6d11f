package no.samspill.domain.agreement;

import java.util.Optional;
import no.samspill.domain.Provision;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.municipality.OrganisationKind;

/**
 * Organisasjonsform: the legal form of a cooperation.
 *
 * <p>Example: a professional network has {@link #NO_FORM}, also when one of the municipalities keeps its budget: to be
 * host in that sense is not § 20-2.
 *
 * <p>Law: kommuneloven § 17-1, with § 18-1, § 19-1 and § 20-4 for who creates it; IKS-loven § 4.
 */
public enum LegalForm {
    /** Interkommunalt politisk råd: an inter-municipal political council, chapter 18. */
    POLITICAL_COUNCIL(Provision.POLITICAL_COUNCIL_CREATED),
    /** Kommunalt oppgavefellesskap: a municipal task community, chapter 19. */
    TASK_COMMUNITY(Provision.TASK_COMMUNITY_CREATED),
    /** Administrativt vertskommunesamarbeid: one municipality acts for the others, § 20-2. */
    HOST_MUNICIPALITY(Provision.HOST_AGREEMENT),
    /** Vertskommunesamarbeid med nemnd: the same under a joint elected committee, § 20-3. */
    HOST_WITH_JOINT_COMMITTEE(Provision.HOST_AGREEMENT),
    /** Interkommunalt selskap: an inter-municipal company. */
    COMPANY(Provision.COMPANY_AGREEMENT),
    /** Uten egen form: an agreement or a network in none of the forms. */
    NO_FORM;

    private final Optional<Provision> creation;

    LegalForm() {
        this.creation = Optional.empty();
    }

    LegalForm(Provision creation) {
        this.creation = Optional.of(creation);
    }

    /** Whether one of the municipalities is host, and does it for the others. */
    public boolean isHosted() {
        return switch (this) {
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE -> true;
            case POLITICAL_COUNCIL, TASK_COMMUNITY, COMPANY, NO_FORM -> false;
        };
    }

    /** Whether it is a body that the municipalities have set up, with a budget and accounts of its own under their law. */
    public boolean hasOwnBody() {
        return switch (this) {
            case POLITICAL_COUNCIL, TASK_COMMUNITY -> true;
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, COMPANY, NO_FORM -> false;
        };
    }

    /** Whether it has accounts of its own, and so an auditor. */
    public boolean keepsOwnAccounts() {
        return hasOwnBody() || isCompany();
    }

    /** Whether it is a company of its own, under the company's law. */
    public boolean isCompany() {
        return switch (this) {
            case COMPANY -> true;
            case POLITICAL_COUNCIL, TASK_COMMUNITY, HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, NO_FORM -> false;
        };
    }

    /** Whether no law of cooperation says anything of it: an agreement, or a network. */
    public boolean isLooseCooperation() {
        return switch (this) {
            case NO_FORM -> true;
            case POLITICAL_COUNCIL, TASK_COMMUNITY, HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, COMPANY -> false;
        };
    }

    /** Whether it may produce services for the inhabitants; a political council is not for that. */
    public boolean mayProduceServices() {
        return switch (this) {
            case POLITICAL_COUNCIL -> false;
            case TASK_COMMUNITY, HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, COMPANY, NO_FORM -> true;
        };
    }

    /** The law that has a notice period for those who withdraw, unless the agreement has another; empty when none does. */
    public Optional<Provision> withdrawal() {
        return switch (this) {
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE -> Optional.of(Provision.HOST_WITHDRAWAL);
            case COMPANY -> Optional.of(Provision.COMPANY_WITHDRAWAL);
            case POLITICAL_COUNCIL, TASK_COMMUNITY, NO_FORM -> Optional.empty();
        };
    }

    /** The law by which one that has left answers still for what was owed then; empty when the agreement says that. */
    public Optional<Provision> liability() {
        return switch (this) {
            case POLITICAL_COUNCIL -> Optional.of(Provision.POLITICAL_COUNCIL_LIABILITY);
            case TASK_COMMUNITY -> Optional.of(Provision.TASK_COMMUNITY_LIABILITY);
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, COMPANY, NO_FORM -> Optional.empty();
        };
    }

    /** The law that says how it is dissolved; empty when that is left to the agreement. */
    public Optional<Provision> dissolution() {
        return switch (this) {
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE -> Optional.of(Provision.HOST_WITHDRAWAL);
            case COMPANY -> Optional.of(Provision.COMPANY_DISSOLVED);
            case POLITICAL_COUNCIL, TASK_COMMUNITY, NO_FORM -> Optional.empty();
        };
    }

    /** The law its top body is set up by; empty when no law demands one. */
    public Optional<BodyLaw> topBody() {
        return switch (this) {
            case POLITICAL_COUNCIL -> Optional.of(BodyLaw.POLITICAL_COUNCIL);
            case TASK_COMMUNITY -> Optional.of(BodyLaw.TASK_COMMUNITY);
            case COMPANY -> Optional.of(BodyLaw.COMPANY);
            case HOST_WITH_JOINT_COMMITTEE -> Optional.of(BodyLaw.JOINT_COMMITTEE);
            case HOST_MUNICIPALITY, NO_FORM -> Optional.empty();
        };
    }

    /** The law that says who can take part in it; empty when anybody can. */
    public Optional<Provision> participants() {
        return switch (this) {
            case POLITICAL_COUNCIL, TASK_COMMUNITY -> creation;
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE -> Optional.of(Provision.HOST_PARTICIPANTS);
            case COMPANY -> Optional.of(Provision.COMPANY_PARTICIPANTS);
            case NO_FORM -> Optional.empty();
        };
    }

    /** Whether one of the kind can take part in it. */
    public boolean isFor(OrganisationKind kind) {
        return switch (kind) {
            case MUNICIPALITY, ASSOCIATED_MUNICIPALITY, COUNTY_MUNICIPALITY -> true;
            case INTERMUNICIPAL_COMPANY -> isCompany() || isLooseCooperation();
            case STATE, HOSPITAL, PRIVATE, REGIONAL -> isLooseCooperation();
        };
    }

    /** The law by which each municipal council itself must create it; empty when no law does. */
    public Optional<Provision> creation() {
        return creation;
    }
}
