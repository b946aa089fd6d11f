package no.samspill.domain.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.BodyId;
import no.samspill.domain.governance.BodyKind;
import no.samspill.domain.governance.BodyLaw;
import no.samspill.domain.governance.Holder;
import no.samspill.domain.governance.Post;
import no.samspill.domain.municipality.PartyId;

/** Bodies the law demands at the top of a cooperation, and who sits in them. */
final class TopBodies {

    private static final int MEMBERS = 2;
    private static final int DEPUTIES = 4;

    private TopBodies() {}

    /** In which each of these has members and deputies enough for every law. */
    static Body filled(String id, BodyLaw law, PartyId... parties) {
        return of(
                id,
                law,
                Stream.of(parties)
                        .flatMap(party -> Stream.concat(
                                posts(party, Post.Role.MEMBER, MEMBERS), posts(party, Post.Role.DEPUTY, DEPUTIES)))
                        .toList());
    }

    /** Which has these posts. */
    static Body of(String id, BodyLaw law, List<Post> posts) {
        return new Body(
                new BodyId(id),
                id,
                law == BodyLaw.JOINT_COMMITTEE ? BodyKind.JOINT_COMMITTEE : BodyKind.COUNCIL_OF_REPRESENTATIVES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                posts,
                Optional.of(new Articles(
                        Optional.of(law),
                        List.of(Samples.ORKLAND, Samples.HEIM),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("5055 MEMBER 9"))),
                Optional.empty());
    }

    /** So many posts of the party, held by people called {@code 5055 MEMBER 1} and on. */
    static Stream<Post> posts(PartyId party, Post.Role role, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> post(party, role, number));
    }

    static Post post(PartyId party, Post.Role role, int number) {
        return new Post(
                role,
                Optional.empty(),
                Optional.of(party),
                List.of(new Holder(
                        party + " " + role + " " + number,
                        OpenPeriod.since(Samples.DATE),
                        Optional.empty(),
                        Optional.empty())));
    }
}
