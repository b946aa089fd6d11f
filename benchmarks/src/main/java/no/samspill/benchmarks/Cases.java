package no.samspill.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.GrantTreatment;
import no.samspill.domain.costsharing.Key;
import no.samspill.domain.costsharing.Part;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Proration;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.Split;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.money.RoundingUnit;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/** The cases that are measured: one third equally, the rest by pupils, grants first; the figures are made, with a fixed seed. */
final class Cases {

    private Cases() {}

    static SharingCase split(int parties) {
        Random random = new Random(parties);
        List<Party> members = new ArrayList<>();
        Map<PartyId, Figure> pupils = new LinkedHashMap<>();
        for (int i = 0; i < parties; i++) {
            PartyId id = new PartyId(Integer.toString(1101 + i));
            members.add(new Party(id, "Kommune " + id));
            pupils.put(id, new Figure.Counted(BigDecimal.valueOf(80 + random.nextInt(3_400))));
        }
        return new SharingCase(
                Period.year(2026),
                List.of(new Cost("Utviklingsveileder", Kroner.ofOre(100_000_000), Optional.empty())),
                List.of(new Grant("Skjønnsmidler", Kroner.ofOre(40_000_000))),
                members,
                Map.of("pupils", new KeyFigures(LocalDate.of(2025, 10, 1), "made", FigureStatus.FINAL, pupils)),
                rule());
    }

    static Split rule() {
        return new Split(
                List.of(
                        new Part("Lik del", Optional.of(Fraction.of(1, 3)), new Key.Equal()),
                        new Part("Etter elevtall", Optional.empty(), new Key.ByFigure("pupils"))),
                GrantTreatment.DEDUCT_FIRST,
                Proration.DAYS,
                Optional.empty(),
                Optional.empty(),
                RoundingUnit.ORE);
    }
}
