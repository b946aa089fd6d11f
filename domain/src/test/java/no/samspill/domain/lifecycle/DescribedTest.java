package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Phase.ACTIVE;
import static no.samspill.domain.lifecycle.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.agreement.LegalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a measure, and what is kept of what was said before. */
class DescribedTest {

    private static final Profile FULL = Acts.needed("Brann")
            .as(LegalForm.HOST_MUNICIPALITY)
            .ledBy("Rådmannen")
            .sharedBy(new CostAgreementId("brann"));

    private static Profile after(Profile before, Described said) {
        Standing begun = registered("Brann", ACTIVE, "5059", "5055")
                .after(Optional.empty(), DATE)
                .with(before);
        return said.after(Optional.of(begun), TODAY).profile();
    }

    private static Described said(Profile profile, ProfileField... fields) {
        return new Described(Description.of(profile), List.of(fields));
    }

    @Test
    void only_what_is_named_changes() {
        Profile other = profile("Feiing");

        assertThat(after(FULL, said(other, ProfileField.TITLE)))
                .usingRecursiveComparison()
                .ignoringFields("title")
                .isEqualTo(FULL);
        assertThat(after(FULL, said(other, ProfileField.TITLE)).title()).isEqualTo("Feiing");
        assertThat(after(FULL, said(other.sharedBy(new CostAgreementId("ny")), ProfileField.COST_AGREEMENT)))
                .isEqualTo(FULL.sharedBy(new CostAgreementId("ny")));
    }

    @ParameterizedTest
    @EnumSource(ProfileField.class)
    void each_field_is_what_it_is_called(ProfileField field) {
        List<String> all = Arrays.stream(Profile.class.getRecordComponents())
                .map(one -> one.getName())
                .toList();
        assertThat(all).contains(field.component()).hasSameSizeAs(ProfileField.values());
        assertThat(after(FULL, said(profile("Feiing"), field)))
                .usingRecursiveComparison()
                .ignoringFields(field.component())
                .isEqualTo(FULL);
        assertThat(after(profile("Feiing"), said(FULL, field)))
                .extracting(field.component())
                .isEqualTo(valueOf(FULL, field));
    }

    private static Object valueOf(Profile profile, ProfileField field) {
        try {
            return Profile.class.getMethod(field.component()).invoke(profile);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void what_is_named_and_not_said_is_emptied() {
        assertThat(after(FULL, said(profile("Feiing"), ProfileField.RESPONSIBLE))
                        .responsible())
                .isEmpty();
    }

    @Test
    void where_nothing_is_named_the_whole_is_said_as_it_was_before_fields_were_named() {
        assertThat(after(FULL, new Described(profile("Feiing")))).isEqualTo(profile("Feiing"));
    }

    @Test
    void a_measure_always_has_a_title() {
        Description untitled = new Description(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("I rute"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(after(FULL, new Described(untitled, List.of(ProfileField.STATUS)))
                        .title())
                .isEqualTo("Brann");
        assertThatIllegalArgumentException().isThrownBy(() -> new Described(untitled, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Described(untitled, List.of(ProfileField.TITLE, ProfileField.STATUS)));
    }
}
