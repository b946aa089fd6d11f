package no.samspill.domain.governance;

import java.util.Optional;
import no.samspill.domain.Provision;

/**
 * Organets lovgrunnlag: the laws that have rules of their own for who sits in a body.
 *
 * <p>Example: in the council of representatives of a task community each participant has one member at least, with a
 * deputy, for four years when nothing else is agreed, and the general manager is none of them.
 *
 * <p>Law: kommuneloven § 18-3, § 19-3, § 20-3, § 23-6; IKS-loven § 6.
 */
public enum BodyLaw {
    /** Representantskapet i et interkommunalt politisk råd, kommuneloven § 18-3. */
    POLITICAL_COUNCIL(
            Provision.POLITICAL_COUNCIL_REPRESENTATIVES,
            Provision.POLITICAL_COUNCIL_DEPUTIES,
            Provision.POLITICAL_COUNCIL_TERM),
    /** Representantskapet i et kommunalt oppgavefellesskap, kommuneloven § 19-3. */
    TASK_COMMUNITY(
            Provision.TASK_COMMUNITY_REPRESENTATIVES, Provision.TASK_COMMUNITY_DEPUTIES, Provision.TASK_COMMUNITY_TERM),
    /** Representantskapet i et interkommunalt selskap, IKS-loven § 6. */
    COMPANY(Provision.COMPANY_REPRESENTATIVES, Provision.COMPANY_DEPUTIES, Provision.COMPANY_TERM),
    /** Felles, folkevalgt nemnd, kommuneloven § 20-3. */
    JOINT_COMMITTEE(Provision.JOINT_COMMITTEE_MEMBERS);

    private final Provision members;
    private final Optional<Provision> deputies;
    private final Optional<Provision> term;

    BodyLaw(Provision members) {
        this.members = members;
        this.deputies = Optional.empty();
        this.term = Optional.empty();
    }

    BodyLaw(Provision members, Provision deputies, Provision term) {
        this.members = members;
        this.deputies = Optional.of(deputies);
        this.term = Optional.of(term);
    }

    /** The fewest members each participant has. */
    public Provision members() {
        return members;
    }

    /** The fewest deputies each participant has for each of its members; empty when the law asks for none. */
    public Optional<Provision> deputies() {
        return deputies;
    }

    /** How many years the members are elected for when nothing else is agreed; empty when the law does not say. */
    public Optional<Provision> term() {
        return term;
    }

    /** Whether the general manager may not be a member; it stands where the members do. */
    public boolean barsGeneralManager() {
        return this == TASK_COMMUNITY || this == COMPANY;
    }

    /** Whether the municipalities see to it that their control committees are told of the meetings (§ 23-6). */
    public boolean isTopBody() {
        return this != JOINT_COMMITTEE;
    }
}
