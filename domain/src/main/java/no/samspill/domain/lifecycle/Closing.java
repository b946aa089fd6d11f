package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;

/**
 * Avslutningsliste: what must be in order before a measure is closed (V09). An answer may be that there was nothing, and why.
 *
 * <p>Refused, by {@link Closed}, with {@code CLOSING_INCOMPLETE} for each that is not said.
 *
 * <p>Law: arkivforskrifta § 49 for the archive; IKS-loven § 33 for a company; the rest is our own rule.
 *
 * @param finalReport sluttrapport: where it is, and who approved it
 * @param accounts final accounts and settlement for each party
 * @param funds how what was left in funds was distributed
 * @param invoices that all are paid
 * @param archiveList the list of the documentation handed over
 * @param archiveReceiver who has received it, and confirmed it
 * @param contracts ended or transferred, and to whom
 * @param staff what became of those who were employed
 * @param deregistration from the register of entities
 * @param informed who has been told
 * @param benefitsOwner who answers for the benefits from now on
 * @param liabilities what the parties still answer for
 * @param windingUpBoard avviklingsstyret: who is on it, and when it was appointed; of a company
 * @param creditorsNotified the day the creditors of a company were told to report their claims
 */
public record Closing(
        Optional<String> finalReport,
        Optional<String> accounts,
        Optional<String> funds,
        Optional<String> invoices,
        Optional<String> archiveList,
        Optional<String> archiveReceiver,
        Optional<String> contracts,
        Optional<String> staff,
        Optional<String> deregistration,
        Optional<String> informed,
        Optional<String> benefitsOwner,
        Optional<String> liabilities,
        Optional<String> windingUpBoard,
        Optional<LocalDate> creditorsNotified) {

    /** That of a cooperation that is no company. */
    public Closing(
            Optional<String> finalReport,
            Optional<String> accounts,
            Optional<String> funds,
            Optional<String> invoices,
            Optional<String> archiveList,
            Optional<String> archiveReceiver,
            Optional<String> contracts,
            Optional<String> staff,
            Optional<String> deregistration,
            Optional<String> informed,
            Optional<String> benefitsOwner,
            Optional<String> liabilities) {
        this(
                finalReport,
                accounts,
                funds,
                invoices,
                archiveList,
                archiveReceiver,
                contracts,
                staff,
                deregistration,
                informed,
                benefitsOwner,
                liabilities,
                Optional.empty(),
                Optional.empty());
    }

    List<ChecklistItem> items(boolean ofCompany) {
        return List.of(
                ChecklistItem.of("windingUpBoard", windingUpBoard)
                        .onlyIf(ofCompany)
                        .by(Provision.COMPANY_WINDING_UP),
                ChecklistItem.of("creditorsNotified", creditorsNotified)
                        .onlyIf(ofCompany)
                        .by(Provision.COMPANY_CREDITORS),
                ChecklistItem.of("finalReport", finalReport),
                ChecklistItem.of("accounts", accounts),
                ChecklistItem.of("funds", funds),
                ChecklistItem.of("invoices", invoices),
                ChecklistItem.of("archiveList", archiveList).by(Provision.DOCUMENTATION_LIST),
                ChecklistItem.of("archiveReceiver", archiveReceiver).by(Provision.DOCUMENTATION_LIST),
                ChecklistItem.of("contracts", contracts),
                ChecklistItem.of("staff", staff),
                ChecklistItem.of("deregistration", deregistration),
                ChecklistItem.of("informed", informed),
                ChecklistItem.of("benefitsOwner", benefitsOwner),
                ChecklistItem.of("liabilities", liabilities));
    }
}
