package no.samspill.domain.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Statutes;
import no.samspill.domain.agreement.Economy.Borrowing;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.TextId;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.municipality.PartyId;

/**
 * A valid agreement between some parties since August 2020, the first of them host; the text of one with every clause of the
 * catalogue; and the law.
 */
public final class Samples {

    public static final OpenPeriod TERM = OpenPeriod.since(LocalDate.of(2020, 8, 1));

    private Samples() {}

    public static CostAgreement agreement(PartyId... parties) {
        return agreement(
                parties[0],
                Stream.of(parties)
                        .map(party -> new Participation(party, "Kommune " + party, TERM))
                        .toList());
    }

    public static CostAgreement agreement(PartyId host, List<Participation> participations) {
        return new CostAgreement(new CostAgreementId("orkdal-oy"), "Utviklingsveileder", TERM, host, participations, 1);
    }

    public static Participation participation(String party, String from, String to) {
        return new Participation(
                new PartyId(party),
                "Kommune " + party,
                new OpenPeriod(LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse)));
    }

    /** What a task community says of money when it may not borrow, and says no more. */
    private static final Economy NO_LOANS = new Economy(
            Optional.of(new Borrowing(false, Optional.empty())), false, List.of(), List.of(), Optional.empty());

    /** The law as it ships. */
    public static final Statutes STATUTES = Statutes.parse(resource("law.csv"));

    /** The clauses as they ship. */
    public static final ClauseCatalogue CATALOGUE = ClauseCatalogue.parse(resource("clauses.csv"));

    /** Both. */
    public static final AgreementLaw LAW = new AgreementLaw(CATALOGUE, STATUTES);

    /** Version 1 of a text of Orkland and Heim that has these clauses, and says nothing else. */
    public static AgreementText text(LegalForm form, Clause... clauses) {
        return text(form, Optional.empty(), clauses);
    }

    private static AgreementText text(LegalForm form, Optional<Economy> economy, Clause... clauses) {
        return new AgreementText(
                new TextVersion(new TextId("orkdal-oy"), 1),
                "Utviklingsveileder",
                form,
                List.of(new PartyId("5059"), new PartyId("5055")),
                Optional.empty(),
                Optional.empty(),
                Stream.of(clauses)
                        .map(clause -> new ClauseText(clause, wording(form, clause)))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                economy,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with every clause there is, and what the law will have said besides. */
    public static AgreementText completeText(LegalForm form) {
        return text(form, Optional.of(NO_LOANS).filter(one -> form == LegalForm.TASK_COMMUNITY), Clause.values());
    }

    private static String wording(LegalForm form, Clause clause) {
        if (clause != Clause.NAME) {
            return "Avtalt om " + clause.code();
        }
        return switch (form) {
            case POLITICAL_COUNCIL -> "Orkdalsregionen interkommunalt politisk råd";
            case TASK_COMMUNITY -> "Orkdalsregionen KO";
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, COMPANY, NO_FORM -> "Orkdalsregionen";
        };
    }

    private static String resource(String name) {
        try (InputStream stream = Statutes.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
