package no.samspill.domain.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.municipality.PartyId;

/** Measures as a register has them: nothing but what is asked for is known. */
public final class Samples {

    public static final LocalDate DATE = LocalDate.of(2020, 2, 25);

    private Samples() {}

    /** Only the title is known. */
    public static Profile profile(String title) {
        return new Profile(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Taken in from a register in this phase, with these parties. */
    public static Registered registered(String title, Phase phase, String... parties) {
        return new Registered(
                phase,
                profile(title),
                Stream.of(parties)
                        .map(id -> new Participant(new PartyId(id), Role.PARTICIPANT))
                        .toList(),
                Optional.empty(),
                "Handlingsplanen");
    }
}
