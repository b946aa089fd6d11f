package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.Provision;

/**
 * Avslutningsliste: what must be in order before a measure is closed (V09). An answer may be that there was nothing, and why.
 *
 * <p>Refused, by {@link Closed}, with {@code CLOSING_INCOMPLETE} for each that is not said.
 *
 * <p>Law: arkivforskrifta § 49 for the archive; the rest is our own rule.
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
        Optional<String> liabilities) {

    List<Item> items() {
        return List.of(
                Item.of("finalReport", finalReport),
                Item.of("accounts", accounts),
                Item.of("funds", funds),
                Item.of("invoices", invoices),
                Item.of("archiveList", archiveList).by(Provision.DOCUMENTATION_LIST),
                Item.of("archiveReceiver", archiveReceiver).by(Provision.DOCUMENTATION_LIST),
                Item.of("contracts", contracts),
                Item.of("staff", staff),
                Item.of("deregistration", deregistration),
                Item.of("informed", informed),
                Item.of("benefitsOwner", benefitsOwner),
                Item.of("liabilities", liabilities));
    }
}
