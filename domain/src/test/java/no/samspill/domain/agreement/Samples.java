package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.municipality.PartyId;

/** A valid agreement between some parties since August 2020, the first of them host. */
public final class Samples {

    public static final OpenPeriod TERM = OpenPeriod.since(LocalDate.of(2020, 8, 1));

    private Samples() {}

    public static Agreement agreement(PartyId... parties) {
        return agreement(
                parties[0],
                Stream.of(parties)
                        .map(party -> new Participation(party, "Kommune " + party, TERM))
                        .toList());
    }

    public static Agreement agreement(PartyId host, List<Participation> participations) {
        return new Agreement(new AgreementId("orkdal-oy"), "Utviklingsveileder", TERM, host, participations, 1);
    }

    public static Participation participation(String party, String from, String to) {
        return new Participation(
                new PartyId(party),
                "Kommune " + party,
                new OpenPeriod(LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse)));
    }
}
