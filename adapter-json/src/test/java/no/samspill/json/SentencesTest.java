package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.application.wiring.BackupRefusal;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementFinding;
import no.samspill.domain.agreement.AgreementRefusal;
import no.samspill.domain.agreement.AmendmentRefusal;
import no.samspill.domain.agreement.Clause;
import no.samspill.domain.agreement.NoticeFinding;
import no.samspill.domain.costsharing.RuleFault;
import no.samspill.domain.costsharing.RuleVersions;
import no.samspill.domain.costsharing.SharingRefusal;
import no.samspill.domain.costsharing.StatementRefusal;
import no.samspill.domain.followup.CalendarRefusal;
import no.samspill.domain.followup.EvaluationRefusal;
import no.samspill.domain.followup.EventCode;
import no.samspill.domain.followup.FollowUpFinding;
import no.samspill.domain.followup.InvitationRefusal;
import no.samspill.domain.governance.GovernanceFinding;
import no.samspill.domain.invoicing.InvoicingRefusal;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import no.samspill.domain.municipality.KeyFigureRefusal;
import no.samspill.domain.municipality.MunicipalityRefusal;
import no.samspill.domain.portfolio.PortfolioFinding;
import no.samspill.domain.portfolio.PortfolioRefusal;
import no.samspill.domain.portfolio.ViewRefusal;
import no.samspill.domain.registers.RegisterFinding;
import no.samspill.domain.registers.RegisterRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private static final List<Class<? extends Reason.Code>> CODES = List.of(
            SharingRefusal.class,
            GovernanceFinding.class,
            AgreementRefusal.class,
            AgreementFinding.class,
            NoticeFinding.class,
            AmendmentRefusal.class,
            RuleVersions.Refusal.class,
            StatementRefusal.class,
            InvoicingRefusal.class,
            MunicipalityRefusal.class,
            KeyFigureRefusal.class,
            LifecycleRefusal.class,
            PortfolioRefusal.class,
            ViewRefusal.class,
            PortfolioFinding.class,
            EvaluationRefusal.class,
            InvitationRefusal.class,
            FollowUpFinding.class,
            CalendarRefusal.class,
            EventCode.class,
            StoreRefusal.class,
            BackupRefusal.class,
            RegisterRefusal.class,
            RegisterFinding.class,
            JsonRefusal.class);

    private static Stream<Reason.Code> codes() {
        return CODES.stream().flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_sentence(Language language) throws Exception {
        assertThat(bundle(language).stringPropertyNames())
                .containsAll(codes().map(Reason.Code::name).toList());
    }

    @Test
    void every_language_has_the_same_sentences_with_the_same_places() throws Exception {
        Properties norwegian = bundle(Language.BOKMAL);
        for (Language language : Language.values()) {
            Properties other = bundle(language);
            assertThat(other.stringPropertyNames()).isEqualTo(norwegian.stringPropertyNames());
            for (String key : norwegian.stringPropertyNames()) {
                assertThat(places(other.getProperty(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(places(norwegian.getProperty(key)));
            }
        }
    }

    @Test
    void every_fact_a_code_documents_is_told() throws Exception {
        Properties facts = properties("facts.properties");
        Properties bundle = bundle(Language.BOKMAL);
        codes().forEach(code -> assertThat(places(bundle.getProperty(code.name())).stream()
                        .map(place -> place.charAt(1) - '0')
                        .distinct())
                .as("%s", code)
                .containsExactlyElementsOf(IntStream.range(0, Integer.parseInt(facts.getProperty(code.name(), "0")))
                        .boxed()
                        .toList()));
        assertThat(codes().map(Reason.Code::name)).containsAll(facts.stringPropertyNames());
    }

    @Test
    void a_kind_of_thing_has_a_name_and_one_that_has_none_keeps_its_own() {
        Sentences sentences = Sentences.in(Language.BOKMAL);
        assertThat(sentences.kind("CostAgreement")).isEqualTo("fordelingsavtalen");
        assertThat(sentences.kind("Nothing")).isEqualTo("Nothing");
    }

    @ParameterizedTest
    @EnumSource
    void a_sentence_ends_as_one_and_leaves_no_place_open(Language language) {
        codes().forEach(code -> {
            String told = Sentences.in(language).of(Reason.at("/x", code, "MISSING_FIELD", "2021-01-31", "1/3", "4"));
            assertThat(told).as("%s", code).endsWith(".").doesNotContain("{0", "{1", "{2", "{3");
        });
    }

    private static List<String> places(String sentence) {
        return Pattern.compile("\\{\\d[^}]*}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    private static Properties bundle(Language language) throws Exception {
        return properties("refusals_" + language.tag() + ".properties");
    }

    private static Properties properties(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStream stream = SentencesTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void amounts_dates_numbers_and_words_are_shown_the_norwegian_way() {
        Sentences sentences = Sentences.in(Language.BOKMAL);
        assertThat(sentences.of(Reason.at("", SharingRefusal.GRANT_EXCEEDS_COST, "1000000.01", "1000000.00")))
                .isEqualTo("Tilskuddene er 1\u00A0000\u00A0000,01\u00A0kr, mer enn felleskostnaden på"
                        + " 1\u00A0000\u00A0000,00\u00A0kr. Før bare den delen av tilskuddet som er brukt i perioden.");
        assertThat(sentences.of(Reason.at("", SharingRefusal.NEGATIVE_PART, "Resten", "-200000/3")))
                .contains("\u221266\u00A0666,67\u00A0kr");
        assertThat(sentences.of(Reason.at("", SharingRefusal.PARTY_OUTSIDE_PERIOD, "Heim", "2021-01-01", "2021-12-31")))
                .startsWith("Heim deltar ikke en eneste dag mellom 01.01.2021 og 31.12.2021.");
        assertThat(sentences.of(Reason.at("", SharingRefusal.MISSING_KEY_FIGURE, "pupils", "Rindal", "SUPPRESSED")))
                .startsWith("Rindal mangler tall for nøkkelen «elever» (prikket i kilden).");
        assertThat(sentences.of(Reason.at("", SharingRefusal.WEIGHTS_NOT_ONE, "17/20")))
                .contains(" 0,85,");
        assertThat(sentences.of(Reason.at("", SharingRefusal.WEIGHTS_NOT_ONE, "2/3")))
                .contains(" 2/3,");
        assertThat(sentences.of(Reason.at("", SharingRefusal.WEIGHTS_NOT_ONE, "1200")))
                .contains(" 1\u00A0200,");
        assertThat(sentences.of(
                        Reason.at("", LifecycleRefusal.NOT_IN_PHASE, "RESUMED", "CLOSED", "PROPOSED,ACTIVE,NY")))
                .contains(" bare i disse: foreslått, aktiv, NY.");
    }

    @Test
    void what_is_not_given_is_said_to_be_so() {
        Sentences sentences = Sentences.in(Language.BOKMAL);
        assertThat(sentences.of(Reason.at("", SharingRefusal.INVALID_PERIOD, "i fjor", "")))
                .startsWith("Perioden fra i fjor til (ikke oppgitt) er ikke gyldig.");
        assertThat(sentences.of(Reason.at("", AgreementRefusal.PARTICIPATION_OUTSIDE_TERM, "5014", "2021-01-01", "")))
                .contains("fra 01.01.2021 til videre.");
        assertThat(sentences.of(Reason.at("", SharingRefusal.UNKNOWN_KEY, "elever", "")))
                .contains("Det finnes nøkkeltall for: ingen.");
    }

    @Test
    void a_fault_in_the_form_of_a_rule_is_told_in_the_words_of_that_fault() {
        assertThat(Sentences.in(Language.BOKMAL)
                        .of(Reason.at("/rule/grants", SharingRefusal.INVALID_RULE, "MISSING_FIELD", "grants")))
                .isEqualTo("Regelen kan ikke brukes. Feltet «grants» mangler. Det må være med.");
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_rule_has_a_sentence_of_its_own(RuleFault fault) {
        for (Language language : Language.values()) {
            Sentences sentences = Sentences.in(language);
            assertThat(sentences.of(Reason.at("/rule", SharingRefusal.INVALID_RULE, fault.name(), "2", "-1/2")))
                    .doesNotContain("_", "{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_clause_that_is_missing_is_told_in_words_and_by_its_code(Clause clause) {
        for (Language language : Language.values()) {
            assertThat(Sentences.in(language).of(Reason.at("/clauses", AgreementFinding.CLAUSE_MISSING, clause.code())))
                    .contains("(" + clause.code() + ")");
        }
    }

    @Test
    void a_code_of_a_module_whose_bundle_was_not_named_is_told_bare() {
        enum Other implements Reason.Code {
            NO_SUCH_SENTENCE
        }
        assertThat(Sentences.in(Language.ENGLISH).of(Reason.at("", Other.NO_SUCH_SENTENCE, "a", "b")))
                .isEqualTo("NO_SUCH_SENTENCE a, b");
        assertThatThrownBy(() -> Sentences.in(Language.ENGLISH, String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void the_codes_of_a_package_and_of_those_below_it_are_told_by_what_stands_beside_it() {
        Sentences beside = Sentences.in(Language.ENGLISH, Reason.class);
        Reason told = Reason.at("", SharingRefusal.NO_PARTIES);
        assertThat(beside.of(told)).isEqualTo("Nobody shares.");
        assertThat(Sentences.in(Language.ENGLISH).of(told)).isNotEqualTo("Nobody shares.");
        Reason notTold = Reason.at("", SharingRefusal.WEIGHTS_NOT_ONE, "2/3");
        assertThat(beside.of(notTold)).isEqualTo(Sentences.in(Language.ENGLISH).of(notTold));
        Reason ofAnother = Reason.at("", JsonRefusal.EMPTY_TEXT, "title");
        assertThat(beside.of(ofAnother))
                .isNotEqualTo("Nothing.")
                .isEqualTo(Sentences.in(Language.ENGLISH).of(ofAnother));
    }

    @ParameterizedTest
    @CsvSource({"nb,BOKMAL", "no,BOKMAL", "nb_NO.UTF-8,BOKMAL", "nn-NO,NYNORSK", "EN,ENGLISH", "en-GB,ENGLISH"})
    void a_language_is_known_by_its_tag(String tag, Language language) {
        assertThat(Language.of(tag)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"de", "C", "''"})
    void a_language_there_are_no_sentences_in_is_none(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }
}
