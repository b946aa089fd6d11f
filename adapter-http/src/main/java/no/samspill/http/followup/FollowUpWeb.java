package no.samspill.http.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.http.route.Route;
import no.samspill.http.serve.InvitationLinks;

/** Oppfølgingen på nettet: evaluations, the calendar, and invitations where people log in. */
public final class FollowUpWeb {

    private FollowUpWeb() {}

    public static List<Route> api(Optional<InvitationLinks> links) {
        return Stream.of(
                        FollowUpRoutes.ALL,
                        links.map(one -> new InvitationRoutes(one).all()).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    public static List<Route> pages(Optional<InvitationLinks> links) {
        return Stream.of(
                        EvaluationPages.ALL,
                        links.map(one -> new InvitationPages(one).all()).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }
}
