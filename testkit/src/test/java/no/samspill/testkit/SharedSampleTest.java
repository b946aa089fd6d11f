package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedSampleTest {

    @Test
    void the_sharing_worked_by_hand_is_what_the_engine_computes() {
        assertThat(SharedSample.input().share()).isEqualTo(SharedSample.sharing());
    }
}
