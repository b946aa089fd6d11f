package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import no.samspill.domain.costsharing.Sharing;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Figure;
import no.samspill.domain.municipality.FigureStatus;
import no.samspill.domain.municipality.KeyFigures;
import no.samspill.domain.municipality.PartyId;
import no.samspill.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows those who embed the modules does what it says. */
class EmbeddingTest {

    @TempDir
    Path folder;

    @Test
    void the_domain_alone_shares_a_cost() {
        KeyFigures pupils = new KeyFigures(
                LocalDate.of(2025, 10, 1),
                "Telling",
                FigureStatus.FINAL,
                Map.of(
                        new PartyId("5014"), new Figure.Counted(BigDecimal.valueOf(559)),
                        new PartyId("5061"), new Figure.Counted(BigDecimal.valueOf(216))));
        Sharing answer = EmbeddingExample.share(
                pupils, JsonReader.rule(Cli.resource("/no/samspill/files/example/orkdal-oy/rule.json")));
        assertThat(answer.sum()).isEqualTo(Kroner.ofOre(60_000_000));
    }

    @Test
    void the_use_cases_read_what_the_command_line_stored() {
        Path agreement = Cli.write(
                folder.resolve("avtale.json"), Cli.resource("/no/samspill/files/example/orkdal-oy/agreement.json"));
        Path rule =
                Cli.write(folder.resolve("regel.json"), Cli.resource("/no/samspill/files/example/orkdal-oy/rule.json"));
        Cli.in(folder).run("agreement", "register", agreement, "--rule", rule, "--basis", "Punkt 7.0");
        assertThat(EmbeddingExample.agreements(folder.resolve("samspill").toString()))
                .hasSize(1);
    }
}
