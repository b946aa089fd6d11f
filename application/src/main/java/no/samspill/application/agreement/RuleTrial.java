package no.samspill.application.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.agreement.Participation;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/**
 * Tries a rule on the agreement's parties before there is any cost to share, so that one that cannot work is refused when
 * it is registered and not first when the year is to be settled.
 */
final class RuleTrial {

    private RuleTrial() {}

    /** What is wrong with the rule itself, whatever the costs and the key figures; pointers begin with {@code /rule}. */
    static List<Reason> refusals(CostAgreement agreement, SharingRule rule, LocalDate validFrom) {
        LocalDate start = agreement.term().from();
        LocalDate day = validFrom.isBefore(start) ? start : validFrom;
        Period period = new Period(day, day);
        List<Participation> present = agreement.participantsIn(period);
        List<Party> parties =
                present.stream().map(one -> new Party(one.party(), one.name())).toList();
        Map<String, KeyFigures> figures = new HashMap<>();
        rule.keys().forEach(key -> figures.put(key, ones(present, day)));
        return new SharingCase(period, List.of(), List.of(), parties, figures, rule)
                .formalRefusals().stream()
                        .filter(reason -> reason.pointer().startsWith("/rule"))
                        .toList();
    }

    private static KeyFigures ones(List<Participation> present, LocalDate day) {
        Map<PartyId, Figure> figures = new HashMap<>();
        present.forEach(one -> figures.put(one.party(), new Figure.Counted(BigDecimal.ONE)));
        return new KeyFigures(day, "1", FigureStatus.PROVISIONAL, figures);
    }
}
