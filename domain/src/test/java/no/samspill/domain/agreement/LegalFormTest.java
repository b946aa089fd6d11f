package no.samspill.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POLITICAL_COUNCIL         | own body          | no services
        TASK_COMMUNITY            | own body          | services
        HOST_MUNICIPALITY         | hosted            | services
        HOST_WITH_JOINT_COMMITTEE | hosted            | services
        COMPANY                   | company           | services
        NO_FORM                   | loose cooperation | services
        """)
    void a_form_is_one_thing_and_may_produce_services_or_not(LegalForm form, String thing, String services) {
        List<Boolean> asked = List.of(form.hasOwnBody(), form.isHosted(), form.isCompany(), form.isLooseCooperation());

        assertThat(asked)
                .containsExactly(
                        thing.equals("own body"),
                        thing.equals("hosted"),
                        thing.equals("company"),
                        thing.equals("loose cooperation"));
        assertThat(form.mayProduceServices()).isEqualTo(services.equals("services"));
    }

    @ParameterizedTest
    @EnumSource
    void what_no_law_creates_is_the_loose_cooperation_alone(LegalForm form) {
        assertThat(form.creation().isEmpty()).isEqualTo(form.isLooseCooperation());
    }

    @Test
    void the_law_of_withdrawal_is_that_of_hosts_and_of_companies() {
        Predicate<LegalForm> lawful = form -> form.withdrawal().isPresent();

        assertThat(Arrays.stream(LegalForm.values()).filter(lawful))
                .allMatch(form -> form.isHosted() || form.isCompany())
                .hasSize(3);
    }
}
