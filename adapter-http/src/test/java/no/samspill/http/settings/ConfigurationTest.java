package no.samspill.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.http.harness.LoginService;
import no.samspill.json.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration: what the example of the manual says, and what is told of one that cannot be used. */
class ConfigurationTest {

    private static final Map<String, String> SECRETS = Map.of(
            ConfigurationReader.CLIENT_SECRET, "hemmelig", ConfigurationReader.SESSION_KEY, LoginService.SESSION_KEY);
    private static final String PROGRAMS = "machines.issuers = https://maskinporten.no/\nmachines.audience = x\n";

    @TempDir
    Path folder;

    private static Configuration read(String text, Map<String, String> environment) {
        return ConfigurationReader.read(
                text.lines().toList(), name -> Optional.ofNullable(environment.get(name)), Set.of("nord-troms"));
    }

    private static List<Reason> refusals(String text, Map<String, String> environment) {
        try {
            read(text, environment);
            return List.of();
        } catch (Refused refused) {
            return refused.reasons();
        }
    }

    @Test
    void the_example_is_read() throws IOException {
        Configuration read = read(Files.readString(Path.of("../examples/samspill.conf")), SECRETS);
        assertThat(read.address()).hasToString("https://samspill.example");
        assertThat(read.people().orElseThrow().life()).isEqualTo(Duration.ofHours(8));
        assertThat(read.machines().orElseThrow().issuers()).containsExactly("https://test.maskinporten.no/");
        assertThat(read.assignments())
                .extracting(one -> one.subject() + " " + one.grant().role())
                .contains("group:samspill-sekretariat SECRETARIAT", "org:943350833 HOST_ACCOUNTANT");
        assertThat(read.toString()).contains("***").doesNotContain("hemmelig", LoginService.SESSION_KEY);
    }

    @Test
    void the_example_names_every_setting() throws IOException {
        String example = Files.readString(Path.of("../examples/samspill.conf"));
        assertThat(ConfigurationReader.KNOWN.stream().filter(name -> !name.startsWith("region.")))
                .allSatisfy(name -> assertThat(example).containsPattern("(?m)^#?\\s*" + name + " = "));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        List<Reason> reasons = refusals("""
            # til folk
            adress = https://a.example
            people.issuer = http://login.example
            people.issuer = https://login.example
            passord: hemmelig
            machines.issuers = maskinporten
            requests-per-minute = 0
            region.nord-troms.auditor = revisor, org:123456789
            region.nord-troms.representative = subject:a
            region.orkdal-oy.secretariat = subject:a
            """, Map.of(ConfigurationReader.SESSION_KEY, "kort"));
        assertThat(reasons.stream()
                        .map(one -> one.code() + " "
                                + String.join(" ", one.facts().stream().limit(2).toList())))
                .contains(
                        "SETTING_MISSING address",
                        "SETTING_UNREADABLE ADDRESS people.issuer",
                        "SETTING_TWICE people.issuer",
                        "SETTING_MISSING people.client",
                        "LINE_UNREADABLE 5",
                        "SECRET_UNREADABLE SAMSPILL_SESSION_KEY",
                        "SECRET_MISSING SAMSPILL_CLIENT_SECRET",
                        "SETTING_UNREADABLE ADDRESS machines.issuers",
                        "SETTING_MISSING machines.audience",
                        "SETTING_UNREADABLE NUMBER requests-per-minute",
                        "SETTING_UNREADABLE SUBJECT region.nord-troms.auditor",
                        "REGION_NOT_SERVED orkdal-oy nord-troms");
        assertThat(reasons)
                .extracting(Reason::code)
                .filteredOn(StartRefusal.SETTING_UNKNOWN::equals)
                .hasSize(2);
        assertThat(reasons.stream().map(StartRefusal.sentences(Language.BOKMAL)::of))
                .allMatch(sentence -> sentence.endsWith("."))
                .noneMatch(sentence -> sentence.contains("hemmelig") || sentence.contains("kort"));
    }

    @ParameterizedTest
    @CsvSource({
        "address = https://a.example,                                      NOBODY_LOGS_IN",
        "operator = group:drift,                                           SUBJECT_NEVER_COMES",
        "region.nord-troms.auditor = subject:a,                            SUBJECT_NEVER_COMES",
        "region.nord-troms.public = org:943350833,                         SETTING_UNKNOWN",
        "region.nord-troms.operator = org:943350833,                       SETTING_UNKNOWN",
        "region.nord-troms.auditor.x = org:943350833,                      SETTING_UNKNOWN",
        "region.nord-troms = org:943350833,                                SETTING_UNKNOWN",
        "operator = org:,                                                  SETTING_UNREADABLE",
        "requests-per-minute = 1000001,                                    SETTING_UNREADABLE",
        "logins-per-minute = mange,                                        SETTING_UNREADABLE"
    })
    void a_line_that_cannot_be_used_is_told(String line, StartRefusal code) {
        String text = code == StartRefusal.NOBODY_LOGS_IN ? line : "address = https://a.example\n" + PROGRAMS + line;
        assertThat(refusals(text, Map.of())).extracting(Reason::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example, false",
        "https://, false",
        "https://a.example?b, false",
        "https://a.example#b, false",
        "ftp://a.example, false",
        "a.example, false",
        "https://a b, false",
        "https://a.example/, true",
        "http://127.0.0.1:7010, true",
        "http://localhost:7010, true"
    })
    void addresses_are_encrypted_or_of_this_machine(String address, boolean right) {
        assertThat(refusals("address = " + address + "\n" + PROGRAMS, Map.of()).isEmpty())
                .isEqualTo(right);
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_told() throws IOException {
        Path binary = Files.write(folder.resolve("a.conf"), "address = \u00E6".getBytes(StandardCharsets.ISO_8859_1));
        for (Path file : List.of(folder.resolve("none.conf"), folder, binary)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> SettingLines.in(file))
                    .satisfies(refused -> assertThat(refused.reasons())
                            .extracting(Reason::code)
                            .containsExactly(StartRefusal.CONFIGURATION_UNREADABLE));
        }
    }
}
