package no.samspill.http.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.http.harness.Receiver;
import no.samspill.http.harness.Reply;
import no.samspill.http.harness.Running;
import no.samspill.http.login.Login;
import no.samspill.http.serve.Gatekeeper;
import no.samspill.http.settings.ConfigurationReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what is done may be told, and where nobody can have it told. */
class WebhookAddressTest {

    private static final Gatekeeper LOGIN = new Login(
            ConfigurationReader.read(
                    List.of(
                            "address = https://samspill.example",
                            "machines.issuers = https://maskinporten.no/",
                            "machines.audience = x",
                            "webhooks = arkiv.example"),
                    name -> Optional.empty(),
                    Set.of()),
            Running.CLOCK);

    @ParameterizedTest
    @CsvSource({
        "https://arkiv.example/inn, true",
        "https://ARKIV.example/inn, false",
        "http://arkiv.example/inn, false",
        "https://arkiv.example.onde.no/, false",
        "https://onde.no/arkiv.example, false",
        "https://169.254.169.254/latest/meta-data, false",
        "https://127.0.0.1/, false",
        "https://[::1]/, false",
        "file:///etc/passwd, false",
        "ftp://arkiv.example/, false",
        "jar:https://arkiv.example/x!/y, false"
    })
    void behind_a_login_only_the_hosts_that_are_named_are_told(String address, boolean told) {
        assertThat(LOGIN.maySendTo(URI.create(address))).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1@onde.no/",
                "http://onde.no#@127.0.0.1/",
                "http://localhost.onde.no/",
                "http://169.254.169.254/",
                "http://0x7f000001/",
                "//127.0.0.1/",
                "http:///x",
                "gopher://127.0.0.1/",
                "http://127.0.0.1:99999999/",
                "http://127.0.0.1/\\r\\nX: y"
            })
    void an_address_that_is_no_address_of_this_machine_is_refused(String address) {
        try (Running running = Running.withRegions("nord-troms")) {
            String json = "{\"id\": \"arkiv\", \"address\": \"%s\", \"signingKey\": \"%s\"}";
            Reply reply = running.post(Running.REGION + "/webhooks", json.formatted(address, Receiver.KEY));
            assertThat(reply.status()).as(reply.text()).isIn(400, 422);
            assertThat(running.get(Running.REGION + "/webhooks").items()).isEmpty();
        }
    }
}
