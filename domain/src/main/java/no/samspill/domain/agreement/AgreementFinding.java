package no.samspill.domain.agreement;

import no.samspill.domain.Reason;

/**
 * Funn i en avtaletekst: what there is to say about an agreement text. The facts of each stand beside it, in order.
 */
public enum AgreementFinding implements Reason.Code {
    /** V01. Facts: the party, the body. Another body than the municipal council itself has decided for the party. */
    NOT_DECIDED_BY_COUNCIL,
    /** V02. Facts: the party, the version it adopted, this version. The parties have no version in common. */
    OTHER_VERSION_ADOPTED,
    /** V02. Facts: the party, this version. It adopted the text with changes, and so another text. */
    CHANGED_VERSION_ADOPTED,
    /** V03. Facts: the clause's code. A clause the law demands is missing. */
    CLAUSE_MISSING,
    /** Facts: the party, what it is, the form. Such a one cannot take part in the form. */
    PARTY_CANNOT_BE_IN_FORM,
    /** V04. Facts: the words of which the name must hold one. */
    NAME_LACKS_FORM,
    /** V05. A form that cannot have them has been given individual decisions. */
    INDIVIDUAL_DECISIONS_NOT_ALLOWED,
    /** V06. The exception from own budget is used, and no clause says so. */
    BUDGET_EXCEPTION_WITHOUT_CLAUSE,
    /** V06. The exception from own budget is used by one that is its own legal person. */
    BUDGET_EXCEPTION_OF_LEGAL_PERSON,
    /** V06. Facts: the year, its budgeted gross income, the limit, both kroner. The income is not below the limit. */
    BUDGET_EXCEPTION_ABOVE_LIMIT,
    /** V06. Facts: the year. The exception is used, and the year's budgeted gross income is not known. */
    BUDGET_EXCEPTION_NOT_TESTED,
    /** V07. A company may borrow, and no clause says so. */
    BORROWING_WITHOUT_CLAUSE,
    /** V07. A company may borrow, and no clause says how much. */
    BORROWING_WITHOUT_CAP,
    /** V07. The agreement of a task community does not say whether it may borrow. */
    BORROWING_NOT_SAID,
    /** V08. Facts: how many members each participant has, the fewest the law asks for. */
    TOO_FEW_MEMBERS_AGREED,
    /** V08. Facts: the body, the party, how many members it has, how many the agreement says. */
    MEMBERS_DIFFER_FROM_AGREEMENT,
    /** Facts: what is shared, the sum, what is missing of 1. */
    SHARES_BELOW_ONE,
    /** Facts: what is shared, the sum, what is too much. */
    SHARES_ABOVE_ONE,
    /** Facts: the party. The others have shares, and it has none. */
    SHARE_MISSING,
    /** Facts: the party. It has a share and is no party. */
    SHARE_OF_NO_PARTY,
    /** A joint committee decides for single persons, and there is no complaints committee of its participants. */
    COMPLAINTS_COMMITTEE_MISSING,
    /** Facts: the party. Its council has not delegated what the host or the committee decides. */
    DELEGATION_NOT_DECIDED,
    /** V10. The host has not told the County Governor. */
    COUNTY_GOVERNOR_NOT_INFORMED,
    /** V12. Facts: the last day. The agreement expires within a year. */
    AGREEMENT_EXPIRES,
    /** V12. Facts: the last day. The agreement has expired, and the cooperation goes on. */
    AGREEMENT_EXPIRED,
    /** V13. An agreement without form says nothing about withdrawal. */
    WITHDRAWAL_NOT_SAID,
    /** V14. Facts: the day by which boards under the act of 1992 are to be converted. */
    BOARD_NOT_CONVERTED,
    /** V14. Facts: what it is organised as. Whether another form fits is to be assessed. */
    FORM_TO_BE_ASSESSED,
    /** V15. A political council produces services. */
    POLITICAL_COUNCIL_PRODUCES,
    /** V16. Facts: the parties. A network has staff, money or a host; the approval of these councils is not documented. */
    NETWORK_NOT_APPROVED,
    /** V17. Facts: the party. The cooperation does not stand in its ownership report. */
    NOT_IN_OWNERSHIP_REPORT,
    /** Facts: the party, the day its ownership report was adopted. There is to be one in each period of election. */
    OWNERSHIP_REPORT_OUTDATED,
    /** V18. Facts: the key, the day of the newest figures, the day the agreement says. */
    KEY_FIGURES_OUTDATED
}
