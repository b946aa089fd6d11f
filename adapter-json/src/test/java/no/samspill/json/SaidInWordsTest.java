package no.samspill.json;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.domain.Reason;
import no.samspill.domain.followup.EventCode;
import no.samspill.domain.governance.GovernanceFinding;
import no.samspill.domain.lifecycle.LifecycleRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences say what is told, in words, and nothing of what is not. */
class SaidInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOO_FEW_PARTIES | 2,3 | To av deltakerne har vedtatt; avtalen krever tre.",
                "TOO_FEW_PARTIES | 0,1 | Ingen av deltakerne har vedtatt; avtalen krever én.",
                "COUNCIL_ITSELF | Heim, | Kommunestyret i Heim har ikke vedtatt det."
            })
    void what_is_not_told_is_left_out_and_small_numbers_are_words(
            LifecycleRefusal code, String facts, String sentence) {
        assertThat(Sentences.in(Language.BOKMAL).of(Reason.at("", code, facts.split(",", -1))))
                .isEqualTo(sentence);
    }

    @Test
    void a_parenthesis_is_not_said_of_nothing() {
        Sentences sentences = Sentences.in(Language.BOKMAL);
        assertThat(sentences.of(Reason.at("", GovernanceFinding.POST_VACANT, "KDU", "MEMBER", "")))
                .isEqualTo("Et verv som medlem i KDU er ledig. Få valgt eller oppnevnt noen, og før det opp.");
        assertThat(sentences.of(Reason.at("", GovernanceFinding.POST_VACANT, "KDU", "MEMBER", "UiT")))
                .startsWith("Et verv som medlem i KDU er ledig for UiT.");
        assertThat(sentences.of(Reason.at("", GovernanceFinding.TOO_FEW_MEETINGS, "KDU", "", "2026", "0", "2")))
                .startsWith("Møter i KDU holdt eller planlagt i 2026: 0.");
        assertThat(sentences.of(Reason.at("", EventCode.KEY_FIGURES_DUE, "IT", "pupils", "2026-10-01")))
                .isEqualTo("Tallene på elever per 01.10.2026 må være klare for fordelingen etter «IT».");
    }
}
