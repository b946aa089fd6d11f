package no.samspill.domain.lifecycle;

import java.util.Optional;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Withdrawal;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.TextVersion;

/** Agreement texts that are like others, but for one thing. */
public final class Texts {

    private Texts() {}

    /** The same text as another version. */
    public static AgreementText version(AgreementText of, int version) {
        return new AgreementText(
                new TextVersion(of.version().text(), version),
                of.title(),
                of.form(),
                of.parties(),
                of.host(),
                of.term(),
                of.clauses(),
                of.otherForm(),
                of.organising(),
                of.activity(),
                of.economy(),
                of.withdrawal(),
                of.dissolution(),
                of.amending(),
                of.filings());
    }

    /** The same text with another term and rule of withdrawal. */
    public static AgreementText lasting(AgreementText of, Optional<OpenPeriod> term, Optional<Withdrawal> withdrawal) {
        return new AgreementText(
                of.version(),
                of.title(),
                of.form(),
                of.parties(),
                of.host(),
                term,
                of.clauses(),
                of.otherForm(),
                of.organising(),
                of.activity(),
                of.economy(),
                withdrawal,
                of.dissolution(),
                of.amending(),
                of.filings());
    }
}
