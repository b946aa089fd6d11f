package no.samspill.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import no.samspill.domain.Reason;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.municipality.PartyId;

/**
 * Samarbeidsavtale: parties that have agreed to do something together, one of them as host.
 *
 * <p>Its life: registered as version 1, amended as the next version when a party joins or withdraws, the host changes or
 * the term is prolonged. The cost-sharing rule has dated versions of its own.
 *
 * <p>Example: six municipalities from 1 August 2020 to 31 December 2021, Orkland as host.
 *
 * <p>Refused with {@code NO_PARTICIPANTS}, {@code HOST_NOT_PARTICIPANT}, {@code OVERLAPPING_PARTICIPATION} and
 * {@code PARTICIPATION_OUTSIDE_TERM}.
 *
 * <p>Law: none has rules for how a cost is shared; the parties agree on it.
 *
 * @param title as people know it; not blank
 * @param term from the first day to the last, or until further notice
 * @param host vertskommune: the party that keeps the accounts and invoices the others; pays its own share internally
 * @param participations a party that has left and come back stands twice, in periods that do not overlap
 * @param version 1 when registered, one more with each amendment
 */
public record CostAgreement(
        CostAgreementId id,
        String title,
        OpenPeriod term,
        PartyId host,
        List<Participation> participations,
        int version) {

    public CostAgreement {
        if (title.isBlank() || version < 1) {
            throw new IllegalArgumentException("blank title or version below 1");
        }
        participations = List.copyOf(participations);
    }

    /** The same, as the version that takes the place of this one. */
    public CostAgreement inPlaceOf(CostAgreement before) {
        return new CostAgreement(id, title, term, host, participations, before.version + 1);
    }

    /** Everything that is wrong with the agreement as it stands; empty when it can be registered. */
    public List<Reason> refusals() {
        List<Reason> reasons = new ArrayList<>();
        if (participations.isEmpty()) {
            reasons.add(Reason.at("/participations", AgreementRefusal.NO_PARTICIPANTS));
        }
        for (int i = 0; i < participations.size(); i++) {
            refuseParticipation(i, reasons);
        }
        if (!participations.isEmpty() && participations.stream().noneMatch(this::hostsFromTheFirstDay)) {
            reasons.add(Reason.at("/host", AgreementRefusal.HOST_NOT_PARTICIPANT, host.value()));
        }
        return List.copyOf(reasons);
    }

    private boolean hostsFromTheFirstDay(Participation participation) {
        return participation.party().equals(host) && participation.period().contains(term.from());
    }

    private void refuseParticipation(int index, List<Reason> reasons) {
        Participation one = participations.get(index);
        String pointer = "/participations/" + index;
        boolean overlaps = participations.subList(0, index).stream()
                .filter(other -> other.party().equals(one.party()))
                .anyMatch(other -> other.period().overlaps(one.period()));
        if (overlaps) {
            reasons.add(Reason.at(
                    pointer,
                    AgreementRefusal.OVERLAPPING_PARTICIPATION,
                    one.party().value()));
        }
        if (!term.covers(one.period())) {
            reasons.add(Reason.at(
                    pointer + "/period",
                    AgreementRefusal.PARTICIPATION_OUTSIDE_TERM,
                    one.party().value(),
                    term.from().toString(),
                    term.to().map(Object::toString).orElse("")));
        }
    }

    /** Those who take part on at least one day of the period, in the order of the agreement. */
    public List<Participation> participantsIn(Period period) {
        return participations.stream()
                .filter(one -> one.period().within(period).isPresent())
                .toList();
    }
}
