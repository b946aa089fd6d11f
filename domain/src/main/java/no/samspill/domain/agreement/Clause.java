package no.samspill.domain.agreement;

/**
 * Klausul: a clause the law, or good practice, wants to see in a cooperation agreement. Which form needs which is data:
 * {@link ClauseCatalogue}.
 */
public enum Clause {
    /** A01. Skriftlig form: that the agreement is in writing, which it must be whether it says so or not. */
    WRITTEN_FORM("A01"),
    /** A02. Navn på organet: for a company the foretaksnavn. */
    NAME("A02"),
    /** A03. Om samarbeidet er eget rettssubjekt. */
    LEGAL_PERSON("A03"),
    /** A04. Deltakere. */
    PARTICIPANTS("A04"),
    /** A05. Vertskommune: which participant is host. */
    HOST("A05"),
    /** A06. Hovedkontor, kontorkommune: the municipality of the head office. */
    OFFICE_MUNICIPALITY("A06"),
    /** A07. Antall medlemmer fra hver deltaker i representantskapet eller nemnda. */
    MEMBERS_PER_PARTICIPANT("A07"),
    /** A08. Saker rådet kan behandle. */
    MATTERS_OF_COUNCIL("A08"),
    /** A09. Formål. */
    PURPOSE("A09"),
    /** A10. Oppgaver. */
    TASKS("A10"),
    /** A11. Myndighet som legges til samarbeidet. */
    AUTHORITY("A11"),
    /** A12. Når oppgaver og myndighet overføres. */
    TRANSFER_DATE("A12"),
    /** A13. Hvilke av vertskommunens vedtak deltakerne skal underrettes om. */
    DECISIONS_TOLD("A13"),
    /** A14. Innskuddsplikt og andre bidrag. */
    CONTRIBUTIONS("A14"),
    /** A15. Eierandel, og ansvarsandel når den er en annen. */
    OWNERSHIP_SHARES("A15"),
    /** A16. Økonomisk oppgjør mellom deltakerne og vertskommunen. */
    SETTLEMENT("A16"),
    /** A17. Adgang til å ta opp lån. */
    BORROWING("A17"),
    /** A18. Hva det skal rapporteres om til deltakerne. */
    REPORTING("A18"),
    /** A19. Uttreden: how a participant leaves. */
    WITHDRAWAL("A19"),
    /** A20. Antall styremedlemmer; i representantskapet er det A07. */
    BOARD_MEMBERS("A20"),
    /** A21. Oppløsning. */
    DISSOLUTION("A21"),
    /** A22. Hvem som skal oppbevare arkivene etter oppløsningen. */
    ARCHIVE_AFTER_DISSOLUTION("A22"),
    /** A23. Annet som etter lov krever avtale. */
    OTHER_MATTERS_BY_LAW("A23"),
    /** A24. Unntak fra eget budsjett, regnskap og egen årsberetning. */
    BUDGET_EXCEPTION("A24"),
    /** A25. Deling av merforbruk som er en annen enn ansvarsandelen. */
    DEFICIT_SHARES("A25"),
    /** A26. Valg av revisor av andre enn representantskapet. */
    AUDITOR("A26"),
    /** A27. Leder og nestleder går på omgang. */
    ROTATING_LEADERSHIP("A27"),
    /** A28. Annen valgperiode enn fire år. */
    TERM_OF_OFFICE("A28"),
    /** A29. Annet flertall for å endre avtalen, eller at kommunestyrene gjør det. */
    AMENDMENT_MAJORITY("A29"),
    /** A30. Annen oppsigelsesfrist, og bindingstid. */
    NOTICE_PERIOD("A30"),
    /** A31. Ansvar for dokumentasjonen i et felles system. */
    SHARED_DOCUMENTATION("A31");

    private final String code;

    Clause(String code) {
        this.code = code;
    }

    /** The short code people know it by, {@code A01} to {@code A31}. */
    public String code() {
        return code;
    }
}
