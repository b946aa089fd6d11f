package no.samspill.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Oppfølgingen på nettet: evaluations, the calendar, and invitations where people log in. */
final class FollowUpWeb {

    private FollowUpWeb() {}

    static List<Route> api(Optional<InvitationLinks> links) {
        return Stream.of(
                        FollowUpRoutes.ALL,
                        links.map(one -> new InvitationRoutes(one).all()).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    static List<Route> pages(Optional<InvitationLinks> links) {
        return Stream.of(
                        EvaluationPages.ALL,
                        links.map(one -> new InvitationPages(one).all()).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }
}
