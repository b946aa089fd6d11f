package no.samspill.domain.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the contract. */
class ConformanceTest {

    static Stream<ConformanceCase> answered() throws Exception {
        return cases().filter(one -> !one.expect.has("refused"));
    }

    static Stream<ConformanceCase> refused() throws Exception {
        return cases().filter(one -> one.expect.has("refused"));
    }

    private static Stream<ConformanceCase> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(
                ConformanceTest.class.getResource("/conformance/cost-sharing").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(ConformanceCase::new).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("answered")
    void the_answer_is_the_expected_one(ConformanceCase one) {
        Sharing sharing = one.input.share();

        List<String> shares = new ArrayList<>();
        for (Share share : sharing.shares()) {
            shares.add(share.party() + " " + share.amount() + " " + share.direct());
        }
        List<String> expected = new ArrayList<>();
        for (JsonNode share : one.expect.get("shares")) {
            expected.add(share.get("party").asText() + " " + share.get("amount").asText() + " "
                    + share.get("direct").asText());
        }
        assertThat(shares).isEqualTo(expected);
        assertThat(sharing.sum()).hasToString(one.expect.get("sum").asText());
        if (one.expect.has("gross")) {
            assertThat(sharing.gross()).hasToString(one.expect.get("gross").asText());
            assertThat(sharing.granted()).hasToString(one.expect.get("granted").asText());
            assertThat(sharing.toShare()).hasToString(one.expect.get("toShare").asText());
        }
        assertThat(one.input.amounts())
                .isEqualTo(sharing.shares().stream().map(Share::amount).toList());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void the_refusal_names_the_expected_reason(ConformanceCase one) {
        List<Reason> reasons = new ArrayList<>(one.unreadable);
        reasons.addAll(one.unreadable.isEmpty() ? one.input.refusals() : one.input.formalRefusals());

        assertThat(reasons)
                .extracting(reason -> reason.code().name())
                .contains(one.expect.get("refused").asText());
    }

    @Test
    void all_the_cases_are_here() throws Exception {
        assertThat(cases()).hasSize(26);
    }
}
