package no.samspill.domain.lifecycle;

import static no.samspill.domain.lifecycle.Acts.*;
import static no.samspill.domain.lifecycle.Guard.open;
import static no.samspill.domain.lifecycle.Guard.shut;
import static no.samspill.domain.lifecycle.LifecycleRefusal.*;
import static no.samspill.domain.lifecycle.Phase.*;
import static no.samspill.domain.lifecycle.Samples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Draft;
import no.samspill.domain.agreement.LegalForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The legal form of a measure: chosen in the assessment, and changed by a conversion only. */
class FormTest {

    private static Described described(LegalForm form) {
        return new Described(profile("Nytt navn").as(form));
    }

    private static Situation unsaid(Phase phase) {
        return now(standing(phase).with(profile("Brann")));
    }

    static Stream<Guard> descriptions() {
        Situation unknown = now(standing(ACTIVE).with(profile("Brann")).under(Optional.empty()));
        String pointer = "/profile/form";
        return Stream.of(
                open("the same", now(ACTIVE), described(LegalForm.TASK_COMMUNITY)),
                open("another while it is an idea", now(IDEA), described(LegalForm.COMPANY)),
                open("another while it is assessed", now(UNDER_ASSESSMENT), described(LegalForm.COMPANY)),
                shut(
                        "another than was assessed",
                        now(PROPOSED),
                        described(LegalForm.COMPANY),
                        Reason.at(pointer, FORM_NEEDS_CONVERSION, "TASK_COMMUNITY", "COMPANY")),
                shut(
                        "none any longer",
                        now(ACTIVE),
                        new Described(profile("Nytt navn")),
                        Reason.at(pointer, FORM_NEEDS_CONVERSION, "TASK_COMMUNITY", "")),
                open(
                        "the title alone",
                        now(ACTIVE),
                        new Described(Description.of(profile("Nytt navn")), List.of(ProfileField.TITLE))),
                open("one that nobody had said", unknown, described(LegalForm.COMPANY)),
                open("the one of the text", unsaid(ACTIVE), described(LegalForm.TASK_COMMUNITY)),
                shut(
                        "another than the text's",
                        unsaid(ACTIVE),
                        described(LegalForm.COMPANY),
                        Reason.at(pointer, FORM_NEEDS_CONVERSION, "TASK_COMMUNITY", "COMPANY")),
                open("unsaid as before", unsaid(ACTIVE), new Described(profile("Nytt navn"))));
    }

    static Stream<Guard> texts() {
        AgreementText company = Draft.complete(LegalForm.COMPANY).version(2).text();
        Situation amended = new Situation(BRANN, Optional.of(standing(ACTIVE)), TODAY, docket(TEXT, company));
        Situation proposed = new Situation(
                BRANN,
                Optional.of(standing(PROPOSED).with(profile("Brann").as(LegalForm.COMPANY))),
                TODAY,
                docket(TEXT));
        return Stream.of(
                shut(
                        "an amendment",
                        amended,
                        amended("ks-5059-ny", "ks-5055-ny"),
                        Reason.at("/text", FORM_NEEDS_CONVERSION, "TASK_COMMUNITY", "COMPANY")),
                shut(
                        "put forward",
                        proposed,
                        submitted(),
                        Reason.at("/asked/text", FORM_OF_TEXT_DIFFERS, "COMPANY", "TASK_COMMUNITY")));
    }

    /** Nobody has said the form of the measure, but the text has. */
    static Stream<Guard> starts() {
        return Stream.of(shut(
                "without an auditor",
                unsaid(ADOPTED),
                startedBut("auditor"),
                Reason.at("/auditor", START_INCOMPLETE, "auditor")));
    }

    @ParameterizedTest
    @MethodSource({"descriptions", "texts", "starts"})
    void each_guard_alone(Guard guard) {
        guard.check();
    }
}
