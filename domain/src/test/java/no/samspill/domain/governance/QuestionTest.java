package no.samspill.domain.governance;

import static no.samspill.domain.governance.Samples.TEXT;
import static no.samspill.domain.governance.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.Matter.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which decisions answer what bodies are asked. */
class QuestionTest {

    private static final Subject BRANN = Subject.ofMeasure("brann");
    private static final Subject IT = Subject.ofMeasure("it");
    private static final Subject AGREEMENT = new Subject("agreements/avtale");
    private static final Matter ADOPT = new Matter(BRANN, What.ADOPT);
    private static final Matter HOLD = new Matter(BRANN, What.HOLD);
    private static final LocalDate ASKED = LocalDate.of(2020, 6, 1);

    /** Of the council, on the day they were asked, about these matters. */
    private static Decision about(Matter... matters) {
        return DecisionVariant.of(decision("ks", ASKED.toString(), Outcome.ADOPTED))
                .about(matters)
                .decision();
    }

    @Test
    void a_decision_is_about_one_of_the_matters_or_says_nothing_of_it() {
        Question question = Question.of(BRANN, What.ADOPT, What.JOIN);

        assertThat(question.isAbout(about(ADOPT))).isTrue();
        assertThat(question.isAbout(about(HOLD, new Matter(BRANN, What.JOIN)))).isTrue();
        assertThat(question.isAbout(about())).isTrue();
        assertThat(question.isAbout(about(HOLD))).isFalse();
        assertThat(question.isAbout(about(new Matter(IT, What.ADOPT)))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void of_a_text_alone_whatever_puts_a_text_in_force_is_asked(What what) {
        assertThat(Question.ofText(TEXT).isAbout(about(new Matter(BRANN, what))))
                .isEqualTo(List.of(What.ADOPT, What.JOIN, What.AMEND, What.CHANGE_HOST)
                        .contains(what));
    }

    @Test
    void the_same_may_be_done_with_another() {
        Question either = Question.of(BRANN, What.ADOPT).orOf(IT);

        assertThat(either.matters()).containsExactly(ADOPT, new Matter(IT, What.ADOPT));
        assertThat(either.orOf(BRANN)).isEqualTo(either);
    }

    @Test
    void on_the_terms_of_a_text_only_what_is_of_it_answers_and_may_name_the_agreement_instead() {
        Question question =
                Question.of(BRANN, What.ADOPT).since(Optional.of(ASKED)).onTermsOf(Optional.of(TEXT));
        Decision ofAnother = decision("ks", "2020-06-01", Outcome.ADOPTED, new TextVersion(new TextId("annen"), 2));

        assertThat(question)
                .isEqualTo(new Question(
                        List.of(ADOPT, new Matter(AGREEMENT, What.ADOPT)), Optional.of(TEXT), Optional.of(ASKED)));
        assertThat(question.isAnsweredBy(about(ADOPT))).isTrue();
        assertThat(question.isAnsweredBy(about(new Matter(AGREEMENT, What.ADOPT))))
                .isTrue();
        assertThat(question.isAnsweredBy(about(HOLD))).isFalse();
        assertThat(question.isAnsweredBy(ofAnother)).isFalse();
        assertThat(Question.of(BRANN, What.ADOPT).isAnsweredBy(ofAnother)).isTrue();
        assertThat(question.onTermsOf(Optional.empty())).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-31, true", "2020-06-01, false", "2020-06-02, false"})
    void what_was_decided_before_they_were_asked_is_no_answer(String day, boolean older) {
        Question question = Question.of(BRANN, What.ADOPT);
        Decision decided = decision("ks", day, Outcome.ADOPTED);

        assertThat(question.since(Optional.of(ASKED)).isOlder(decided)).isEqualTo(older);
        assertThat(question.since(Optional.of(ASKED)).isAnsweredBy(decided)).isEqualTo(!older);
        assertThat(question.isOlder(decided)).isFalse();
        assertThat(question.isAnsweredBy(decided)).isTrue();
    }

    @Test
    void what_the_decision_says_it_is_about_is_the_part_of_the_question_it_is_in() {
        Question question = new Question(List.of(ADOPT, HOLD), Optional.of(TEXT), Optional.of(ASKED));

        assertThat(question.in(about(HOLD, new Matter(IT, What.ADOPT))))
                .contains(new Question(List.of(HOLD), Optional.of(TEXT), Optional.of(ASKED)));
        assertThat(question.in(about(new Matter(IT, What.ADOPT)))).isEmpty();
        assertThat(question.in(about())).isEmpty();
    }

    @Test
    void one_that_says_nothing_is_in_the_case_only_of_a_text() {
        Question ofNoText = Question.of(BRANN, What.ADOPT);
        Question ofText = ofNoText.onTermsOf(Optional.of(TEXT));

        assertThat(ofText.isTheCaseOf(about())).isTrue();
        assertThat(ofText.isTheCaseOf(about(HOLD))).isFalse();
        assertThat(ofNoText.isTheCaseOf(about())).isFalse();
        assertThat(ofNoText.isTheCaseOf(about(ADOPT))).isTrue();
        assertThat(ofNoText.isTheCaseOf(about(HOLD))).isFalse();
    }

    @Test
    void what_is_decided_is_named_once() {
        assertThat(Matter.names(List.of(ADOPT, HOLD, new Matter(IT, What.ADOPT))))
                .isEqualTo("ADOPT,HOLD");
        assertThat(ADOPT).hasToString("measures/brann ADOPT");
    }
}
