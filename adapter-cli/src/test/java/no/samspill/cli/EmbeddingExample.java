package no.samspill.cli;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Settings.Mode;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.costsharing.Cost;
import no.samspill.domain.costsharing.Grant;
import no.samspill.domain.costsharing.Party;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.costsharing.SharingCase;
import no.samspill.domain.costsharing.SharingRule;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;

/** The lines README shows to those who use the modules in a program of theirs: between {@code // begin} and {@code // end}. */
final class EmbeddingExample {

    private EmbeddingExample() {}

    static Sharing share(KeyFigures pupils, SharingRule rule) {
        // begin
        SharingCase input = new SharingCase(
                Period.year(2026),
                List.of(new Cost("Lønn og drift", Kroner.ofOre(100_000_000), Optional.empty())),
                List.of(new Grant("Skjønnsmidler", Kroner.ofOre(40_000_000))),
                List.of(new Party(new PartyId("5014"), "Frøya"), new Party(new PartyId("5061"), "Rindal")),
                Map.of("pupils", pupils),
                rule);
        Sharing answer = input.share(); // or input.refusals(), all of them at once
        // end
        return answer;
    }

    static List<CostAgreement> agreements(String database) {
        // begin
        try (Samspill samspill = Samspill.start(new Settings(database, Mode.READ, Clock.systemUTC()))) {
            return samspill.useCase(ListAgreements.class).execute(new ListAgreements.Query());
        }
        // end
    }
}
