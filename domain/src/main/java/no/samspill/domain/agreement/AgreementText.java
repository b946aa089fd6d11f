package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * Avtaletekst: one version of a cooperation agreement, as the parties adopt it. What the text says nothing about is empty; it
 * may be incomplete, and {@link ClauseCatalogue} tells what the law misses in it.
 *
 * <p>Example: {@code brannvesen/1}, of a task community of Orkland and Heim, with the clauses its form demands.
 *
 * <p>Law: kommuneloven § 18-4, § 19-4, § 20-4; IKS-loven § 4.
 *
 * @param title as people know it; not blank
 * @param host vertskommunen; without form it is the one that keeps budget and staff
 * @param term from when to when; empty when the text does not say
 * @param clauses in the order of the text
 * @param otherForm what the cooperation is still organised as, when that is none of the six forms
 */
public record AgreementText(
        TextVersion version,
        String title,
        LegalForm form,
        List<PartyId> parties,
        Optional<PartyId> host,
        Optional<OpenPeriod> term,
        List<ClauseText> clauses,
        Optional<OtherForm> otherForm,
        Optional<Organising> organising,
        Optional<Activity> activity,
        Optional<Economy> economy,
        Optional<Withdrawal> withdrawal,
        Optional<Dissolution> dissolution,
        Optional<Amending> amending,
        Optional<Filings> filings) {

    public AgreementText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("blank title");
        }
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
    }

    /** Whether the text has the clause, and says something in it. */
    public boolean has(Clause clause) {
        return clauses.stream().anyMatch(one -> one.clause() == clause && one.saysSomething());
    }

    /** Everything the text says about the clause, paragraph by paragraph. */
    public List<String> wordings(Clause clause) {
        return clauses.stream()
                .filter(one -> one.clause() == clause)
                .map(ClauseText::wording)
                .toList();
    }

    /** The same, of which the county governor was told that day, where the text itself does not say on which. */
    public AgreementText toldToCountyGovernor(LocalDate day) {
        Filings told = filings.orElse(new Filings(Optional.empty(), List.of()));
        return new AgreementText(
                version,
                title,
                form,
                parties,
                host,
                term,
                clauses,
                otherForm,
                organising,
                activity,
                economy,
                withdrawal,
                dissolution,
                amending,
                Optional.of(new Filings(
                        told.countyGovernorInformed().or(() -> Optional.of(day)), told.ownershipReports())));
    }

    /** Whether it is known that there is what the clause is about, where the form demands it only then. */
    boolean uses(Clause clause) {
        return switch (clause) {
            case SHARED_DOCUMENTATION -> activity.map(Activity::sharedSystem).orElse(false);
            case DEFICIT_SHARES ->
                economy.stream().flatMap(one -> one.shares().stream()).anyMatch(Stake::sharesDeficitOtherwise);
            default -> false;
        };
    }
}
