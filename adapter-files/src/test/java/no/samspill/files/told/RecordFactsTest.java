package no.samspill.files.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.domain.FullRecords;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.lifecycle.MeasurePart;
import no.samspill.domain.lifecycle.PartyStanding;
import no.samspill.domain.lifecycle.Profile;
import no.samspill.domain.lifecycle.ProfileField;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.lifecycle.Step;
import no.samspill.domain.money.Kroner;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.json.FieldNames;
import no.samspill.json.Language;
import no.samspill.json.NorwegianFormat;
import no.samspill.json.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is held is told: every field of every record of the registers, of a measure and of what happens to it. */
class RecordFactsTest {

    static Stream<Class<?>> records() {
        return Stream.concat(
                Stream.of(
                        Organisation.class,
                        Body.class,
                        Meeting.class,
                        Strategy.class,
                        Decision.class,
                        AgreementText.class,
                        Evaluation.class,
                        Profile.class,
                        MeasurePart.class,
                        Standing.class,
                        PartyStanding.class),
                Arrays.stream(Step.class.getPermittedSubclasses()));
    }

    private static List<Fact> facts(Object record) {
        return RecordFacts.in(Language.BOKMAL, RegisterNames.none()).of((Record) record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everything_a_record_says_is_told(Class<?> type) {
        Object full = new FullRecords().of(type);
        String told = facts(full).stream().map(Fact::line).collect(Collectors.joining("\n"));
        assertThat(FullRecords.said(full).map(RecordFactsTest::shown))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(told).contains(one));
    }

    private static String shown(Object value) {
        if (value instanceof Month) {
            return "";
        }
        if (value instanceof ProfileField field) {
            return FieldNames.in(Language.BOKMAL).of(Profile.class, field.component());
        }
        if (value instanceof Enum<?> constant) {
            return Sentences.in(Language.BOKMAL).word(constant);
        }
        if (value instanceof LocalDate date) {
            return NorwegianFormat.date(date);
        }
        if (value instanceof Kroner amount) {
            return NorwegianFormat.kroner(amount);
        }
        return value instanceof Boolean ? "ja" : value.toString();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_field_is_called_what_people_call_it_in_every_language(Class<?> type) {
        List<Fact> facts = facts(new FullRecords().of(type));
        assertThat(facts).hasSize(type.getRecordComponents().length);
        for (Language language : Language.values()) {
            assertThat(RecordFacts.in(language, RegisterNames.none()).of((Record) new FullRecords().of(type)))
                    .allSatisfy(RecordFactsTest::hasName);
        }
    }

    private static void hasName(Fact fact) {
        assertThat(fact.label()).isNotEqualTo(fact.name());
        if (fact.told() instanceof Fact.Group group) {
            assertThat(group.facts()).allSatisfy(RecordFactsTest::hasName);
        }
        if (fact.told() instanceof Fact.Rows rows) {
            assertThat(rows.heads()).allSatisfy(head -> assertThat(head).matches("|\\p{Lu}.*"));
            assertThat(rows.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.heads()));
        }
    }
}
