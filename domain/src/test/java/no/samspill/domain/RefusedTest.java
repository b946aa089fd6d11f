package no.samspill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedTest {

    private enum Codes implements Reason.Code {
        ONE,
        OTHER
    }

    @Test
    void a_refusal_names_all_its_reasons() {
        List<Reason> reasons = List.of(Reason.at("/a", Codes.ONE, "x"), Reason.at("", Codes.OTHER));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Refused.ifAny(reasons))
                .withMessage("ONE /a [x]; OTHER  []")
                .satisfies(refused -> assertThat(refused.reasons()).isEqualTo(reasons));
    }

    @Test
    void without_reasons_nothing_is_refused() {
        Refused.ifAny(List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of()));
    }
}
