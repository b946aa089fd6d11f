package no.samspill.domain;

/**
 * Lovbestemmelse: a rule of law the program applies, by name. Where it stands, from when to when, and which number it holds,
 * is data: {@link Statutes}.
 */
public enum Provision {
    /** Which forms of cooperation there are. */
    FORMS_OF_COOPERATION,
    /** Each council itself creates the political council. */
    POLITICAL_COUNCIL_CREATED,
    /** What the agreement of a political council must hold. */
    POLITICAL_COUNCIL_AGREEMENT,
    /** What the name of a political council must hold. */
    POLITICAL_COUNCIL_NAME,
    /** The majority of the council of representatives that amends what the councils need not. */
    POLITICAL_COUNCIL_AMENDMENT,
    /** Each council itself creates the task community. */
    TASK_COMMUNITY_CREATED,
    /** What the agreement of a task community must hold. */
    TASK_COMMUNITY_AGREEMENT,
    /** What the name of a task community must hold. */
    TASK_COMMUNITY_NAME,
    /** The majority of the council of representatives that amends what the councils need not. */
    TASK_COMMUNITY_AMENDMENT,
    /** Each council itself adopts the agreement of a host-municipality cooperation, and what it must hold. */
    HOST_AGREEMENT,
    /** The host tells the County Governor that the cooperation is created. */
    HOST_REPORTED_TO_COUNTY_GOVERNOR,
    /** Municipalities and counties can take part in a host-municipality cooperation. */
    HOST_PARTICIPANTS,
    /** Municipalities, counties and inter-municipal companies can take part in a company. */
    COMPANY_PARTICIPANTS,
    /** Each participant answers for its part of what a company owes; together they answer for all of it. */
    COMPANY_LIABILITY,
    /** The council instructs its chief executive to delegate to the host's. */
    HOST_DELEGATION,
    /** The councils delegate the same authority to the joint committee. */
    COMMITTEE_DELEGATION,
    /** The council of representatives of a company that is dissolved appoints a board to wind it up. */
    COMPANY_WINDING_UP,
    /** The creditors of a company that is dissolved can report claims; for how many weeks after they are told. */
    COMPANY_CREDITORS,
    /** Members vote; blank only at elections and appointments. */
    DUTY_TO_VOTE,
    /** Complaints over what a joint committee decides go to a complaints committee of the participants. */
    COMPLAINTS_COMMITTEE,
    /** Withdrawal from and dissolution of a host-municipality cooperation; the notice, in months. */
    HOST_WITHDRAWAL,
    /** Each council itself adopts the company agreement, and what it must hold. */
    COMPANY_AGREEMENT,
    /** The majority of the council of representatives that amends what the councils need not. */
    COMPANY_AMENDMENT,
    /** A company borrows only when its agreement says so, and how much. */
    COMPANY_BORROWING,
    /** Withdrawal from an inter-municipal company; the notice, in months. */
    COMPANY_WITHDRAWAL,
    /** Small cooperations may do without own budget, accounts and report; under how many kroner of gross income. */
    BUDGET_EXCEPTION,
    /** The participants cover a deficit. */
    DEFICIT_COVERED,
    /** The council of representatives chooses the auditor, unless agreed otherwise. */
    CHOICE_OF_AUDITOR,
    /** Each municipality has an ownership report. */
    OWNERSHIP_REPORT,
    /** Boards under the act of 1992 are converted; within how many months. */
    CONVERSION_OF_BOARDS,
    /** The chief executive decides what has been delegated and is not of principle. */
    DELEGATION_TO_CHIEF_EXECUTIVE,
    /** Cases are prepared properly. */
    PROPER_PREPARATION,
    /** Bodies that solve tasks in a shared system agree who is responsible for the documentation. */
    SHARED_DOCUMENTATION,
    /** The body that had the responsibility lists the documentation handed over. */
    DOCUMENTATION_LIST,
    /** Who sits in a political council's council of representatives; the fewest members of each participant. */
    POLITICAL_COUNCIL_REPRESENTATIVES,
    /** The fewest deputies for each of those members. */
    POLITICAL_COUNCIL_DEPUTIES,
    /** How many years they are elected for, when nothing else is agreed. */
    POLITICAL_COUNCIL_TERM,
    /** One that has left a political council answers still for what it owed then. */
    POLITICAL_COUNCIL_LIABILITY,
    /** One that has left a task community answers still for what it owed then. */
    TASK_COMMUNITY_LIABILITY,
    /** Who sits in a task community's council of representatives; the fewest members of each participant. */
    TASK_COMMUNITY_REPRESENTATIVES,
    /** The fewest deputies for each of those members. */
    TASK_COMMUNITY_DEPUTIES,
    /** How many years they are elected for, when nothing else is agreed. */
    TASK_COMMUNITY_TERM,
    /** Who sits in a company's council of representatives; the fewest members of each participant. */
    COMPANY_REPRESENTATIVES,
    /** The fewest deputies for each of those members. */
    COMPANY_DEPUTIES,
    /** How many years they are elected for, when nothing else is agreed. */
    COMPANY_TERM,
    /** Who sits in a joint elected committee; the fewest members of each participant. */
    JOINT_COMMITTEE_MEMBERS,
    /** The control committee is told of meetings of councils of representatives. */
    CONTROL_COMMITTEE_NOTIFIED,
    /** A decision is made by the majority of the votes cast; the chair's vote decides a tie. */
    MAJORITY_OF_VOTES,
    /** The chief executive reports on the economy to the council during the year; at least how many times. */
    ECONOMY_REPORTED,
    /** The accounts are presented; by which day after the year. */
    ACCOUNTS_PRESENTED,
    /** The annual report is given; by which day after the year. */
    ANNUAL_REPORT_GIVEN,
    /** Accounts and report are adopted; by which day after the year. */
    ACCOUNTS_ADOPTED,
    /** The budget is adopted; by which day before the year. */
    BUDGET_ADOPTED,
    /** The general manager of a company prepares its accounts; by which day after the year. */
    COMPANY_ACCOUNTS_PREPARED,
    /** The board of a company gives accounts and annual report; by which day after the year. */
    COMPANY_REPORT_GIVEN,
    /** The auditor reports on the accounts of a company; by which day after the year. */
    COMPANY_ACCOUNTS_AUDITED,
    /** The council of representatives of a company adopts accounts and annual report; by which day after the year. */
    COMPANY_ACCOUNTS_ADOPTED,
    /** The council of representatives of a company adopts its budget, and a plan for four years; by which day before the year. */
    COMPANY_BUDGET_ADOPTED,
    /** The council of representatives of a company is called; how many days before it meets. */
    COMPANY_MEETING_CALLED,
    /** How much of the votes of all must be present in the council of representatives of a company, and half of its members. */
    COMPANY_QUORUM,
    /** A company of which one participant is left is dissolved. */
    COMPANY_DISSOLVED
}
