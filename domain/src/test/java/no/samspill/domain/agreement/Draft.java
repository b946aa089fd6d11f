package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/** A text of {@link Samples} that says some more; of Orkland and Heim, unless it says of whom. */
public final class Draft {

    private final AgreementText text;
    private TextVersion version;
    private List<PartyId> parties;
    private Optional<PartyId> host = Optional.empty();
    private Optional<OpenPeriod> term = Optional.empty();
    private List<ClauseText> clauses;
    private Optional<OtherForm> otherForm = Optional.empty();
    private Optional<Organising> organising = Optional.empty();
    private Optional<Activity> activity = Optional.empty();
    private Optional<Economy> economy;
    private Optional<Withdrawal> withdrawal = Optional.empty();
    private Optional<Dissolution> dissolution = Optional.empty();
    private Optional<Amending> amending = Optional.empty();
    private Optional<Filings> filings = Optional.empty();

    private Draft(AgreementText text) {
        this.text = text;
        version = text.version();
        parties = text.parties();
        clauses = text.clauses();
        economy = text.economy();
    }

    public static Draft of(LegalForm form, Clause... clauses) {
        return new Draft(Samples.text(form, clauses));
    }

    public static Draft complete(LegalForm form) {
        return new Draft(Samples.completeText(form));
    }

    public Draft version(int number) {
        version = new TextVersion(version.text(), number);
        return this;
    }

    /** Another text. */
    public Draft named(String id) {
        version = new TextVersion(new TextId(id), version.version());
        return this;
    }

    public Draft parties(String... ids) {
        parties = Stream.of(ids).map(PartyId::new).toList();
        return this;
    }

    public Draft host(String id) {
        host = Optional.of(new PartyId(id));
        return this;
    }

    public Draft until(String last) {
        term = Optional.of(new OpenPeriod(LocalDate.of(2020, 8, 1), Optional.of(LocalDate.parse(last))));
        return this;
    }

    /** The clause in these words, in its own place. */
    public Draft says(Clause clause, String wording) {
        clauses = clauses.stream()
                .map(one -> one.clause() == clause ? new ClauseText(clause, wording) : one)
                .toList();
        return this;
    }

    public Draft with(OtherForm value) {
        otherForm = Optional.of(value);
        return this;
    }

    public Draft with(Organising value) {
        organising = Optional.of(value);
        return this;
    }

    public Draft with(Activity value) {
        activity = Optional.of(value);
        return this;
    }

    public Draft with(Economy value) {
        economy = Optional.of(value);
        return this;
    }

    public Draft with(Withdrawal value) {
        withdrawal = Optional.of(value);
        return this;
    }

    public Draft with(Dissolution value) {
        dissolution = Optional.of(value);
        return this;
    }

    public Draft with(Amending value) {
        amending = Optional.of(value);
        return this;
    }

    public Draft with(Filings value) {
        filings = Optional.of(value);
        return this;
    }

    public AgreementText text() {
        return new AgreementText(
                version,
                text.title(),
                text.form(),
                parties,
                host,
                term,
                clauses,
                otherForm,
                organising,
                activity,
                economy,
                withdrawal,
                dissolution,
                amending,
                filings);
    }
}
