package no.samspill.domain.municipality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;

/**
 * Nøkkeltall: the figures of one key (pupils, inhabitants, hours ...) for many parties, at one reference date.
 *
 * @param referenceDate the date counted on, for pupils 1 October (GSI), for inhabitants 1 January (SSB)
 * @param source where the figures are from, as it is to be cited
 * @param figures by party; iterates in the order of the ids
 */
public record KeyFigures(LocalDate referenceDate, String source, FigureStatus status, Map<PartyId, Figure> figures) {

    public KeyFigures {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(figures)));
    }

    /** Why a figure cannot be entered by hand; empty when {@link #withManual} will do it. */
    public List<Reason> manualRefusals(PartyId party, BigDecimal number, String reason) {
        List<Reason> reasons = new ArrayList<>();
        if (figures.get(party) instanceof Figure.Counted counted) {
            reasons.add(Reason.at(
                    "",
                    MunicipalityRefusal.FIGURE_IS_COUNTED,
                    party.value(),
                    counted.number().toPlainString()));
        }
        if (number.signum() < 0) {
            reasons.add(
                    Reason.at("", MunicipalityRefusal.NEGATIVE_MANUAL_FIGURE, party.value(), number.toPlainString()));
        }
        if (reason.isBlank()) {
            reasons.add(Reason.at("", MunicipalityRefusal.MANUAL_FIGURE_WITHOUT_REASON, party.value()));
        }
        return List.copyOf(reasons);
    }

    /**
     * These figures with one entered by hand, for a party the source gives no number for: held back, not collected, or
     * not there at all. A manual figure may be entered anew.
     *
     * @throws Refused when the source has counted the party, the number is negative, or no reason is given
     */
    public KeyFigures withManual(PartyId party, BigDecimal number, String reason) {
        Refused.ifAny(manualRefusals(party, number, reason));
        Map<PartyId, Figure> entered = new TreeMap<>(figures);
        entered.put(party, new Figure.Manual(number, reason));
        return new KeyFigures(referenceDate, source, status, entered);
    }

    /** The party's number; empty when it is suppressed, not collected or not there at all. */
    public Optional<BigDecimal> value(PartyId party) {
        Figure figure = figures.get(party);
        return figure == null ? Optional.empty() : figure.value();
    }
}
