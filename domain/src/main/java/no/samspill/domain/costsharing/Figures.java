package no.samspill.domain.costsharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.KeyFigures;

/** Looks up the key figures of a case, party by party, and says what is missing or wrong. */
final class Figures {

    private final SharingCase input;
    private final Parties parties;
    private final List<Reason> reasons;

    Figures(SharingCase input, Parties parties, List<Reason> reasons) {
        this.input = input;
        this.parties = parties;
        this.reasons = reasons;
    }

    /**
     * The parties' figures in the order of the parties; empty when something is wrong, which is then among the reasons.
     *
     * @param pointer where the rule names the key
     */
    Optional<BigDecimal[]> of(String key, Supplier<String> pointer) {
        KeyFigures figures = input.keyFigures().get(key);
        if (figures == null) {
            refuseUnknown(key, pointer);
            return Optional.empty();
        }
        int before = reasons.size();
        BigDecimal[] values = new BigDecimal[parties.count()];
        for (int i = 0; i < values.length; i++) {
            Figure figure = figures.figures().get(parties.get(i).id());
            Optional<BigDecimal> value = figure == null ? Optional.empty() : figure.value();
            values[i] = value.orElse(BigDecimal.ZERO);
            if (value.isEmpty()) {
                String state = figure == null ? "MISSING" : figure.toString();
                refuse(key, parties.get(i), SharingRefusal.MISSING_KEY_FIGURE, state);
            } else if (values[i].signum() < 0) {
                refuse(key, parties.get(i), SharingRefusal.NEGATIVE_KEY_FIGURE, values[i].toPlainString());
            }
        }
        return reasons.size() == before ? Optional.of(values) : Optional.empty();
    }

    /** Of a key that is said to be missing, everything is said. */
    private void refuseUnknown(String key, Supplier<String> pointer) {
        if (!input.missing().containsKey(key)) {
            String known = String.join(", ", input.keyFigures().keySet());
            reasons.add(Reason.at(pointer.get(), SharingRefusal.UNKNOWN_KEY, key, known));
        }
    }

    private void refuse(String key, Party party, SharingRefusal refusal, String fact) {
        String pointer =
                "/keyFigures/" + escape(key) + "/values/" + escape(party.id().value());
        reasons.add(Reason.at(pointer, refusal, key, party.name(), fact));
    }

    /** A name as a JSON pointer writes it (RFC 6901). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
