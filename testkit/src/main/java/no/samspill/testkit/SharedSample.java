package no.samspill.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.PartAmount;
import no.samspill.domain.costsharing.PartAmount.Kind;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Share;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.money.Fraction;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/**
 * A small sharing with some of everything, worked by hand: 1 000 kroner less 400 in grants, 200 equally over two and 400
 * by 600 and 300 pupils, and 50.50 borne by one of them alone.
 */
public final class SharedSample {

    private static final PartyId HITRA = new PartyId("5056");

    private SharedSample() {}

    public static SharingCase input() {
        Map<PartyId, Figure> figures = Map.of(
                Samples.FROYA,
                Samples.counted("600"),
                HITRA,
                new Figure.Manual(new BigDecimal("300.0"), "Tallet er prikket; oppgitt av kommunen"));
        return new SharingCase(
                Samples.YEAR,
                List.of(
                        new Cost("Lønn", Samples.kroner("1000"), Optional.empty()),
                        new Cost("Reise \"fly\"", Samples.kroner("50.50"), Optional.of(HITRA))),
                List.of(new Grant("Skjønnsmidler", Samples.kroner("400"))),
                List.of(new Party(Samples.FROYA, "Frøya"), new Party(HITRA, "Hitra")),
                Map.of("pupils", new KeyFigures(Samples.COUNTED, "Constructed", FigureStatus.PROVISIONAL, figures)),
                Samples.rule());
    }

    public static Sharing sharing() {
        Share froya = new Share(
                Samples.FROYA,
                Samples.kroner("367"),
                Samples.kroner("0"),
                List.of(
                        part(Kind.PART, "Lik del", "100"),
                        part(Kind.PART, "Etter elever", "267"),
                        part(Kind.DIRECT, "", "0")),
                Fraction.of(1100, 3),
                Map.of("pupils", Fraction.of(367, 600)));
        Share hitra = new Share(
                HITRA,
                Samples.kroner("283.50"),
                Samples.kroner("50.50"),
                List.of(
                        part(Kind.PART, "Lik del", "100"),
                        part(Kind.PART, "Etter elever", "133"),
                        part(Kind.DIRECT, "", "50.50")),
                Fraction.of(700, 3),
                Map.of("pupils", Fraction.of(189, 200)));
        return new Sharing(
                input(),
                Samples.kroner("1050.50"),
                Samples.kroner("400"),
                Samples.kroner("600"),
                List.of(froya, hitra),
                Samples.kroner("650.50"));
    }

    private static PartAmount part(Kind kind, String name, String amount) {
        return new PartAmount(kind, name, Samples.kroner(amount));
    }
}
