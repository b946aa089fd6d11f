package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samspill.domain.Finding;
import no.samspill.domain.Reason;
import no.samspill.domain.municipality.PartyId;

/**
 * Vervkontroll: whether each post has its one holder, and a body those who lead it.
 *
 * <p>Finds {@code POSTS_NOT_REGISTERED}, {@code POST_VACANT}, {@code POST_HELD_BY_SEVERAL} and {@code OFFICE_MISSING}.
 * Example: a body with articles and no posts is told once that nobody is registered, and nothing of each post.
 *
 * <p>Law: none; our own rule.
 */
final class PostCheck {

    private PostCheck() {}

    static List<Finding> findings(Body body, LocalDate date) {
        if (body.posts().isEmpty()) {
            return body.articles().filter(PostCheck::sayWhoSits).isEmpty()
                    ? List.of()
                    : List.of(
                            Finding.warning(Reason.at("/posts", GovernanceFinding.POSTS_NOT_REGISTERED, body.name())));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < body.posts().size(); i++) {
            checkHolders(body, i, date, findings);
        }
        for (Post.Role office : List.of(Post.Role.LEADER, Post.Role.DEPUTY_LEADER)) {
            if (body.posts().stream().noneMatch(post -> post.role() == office) && mustHave(body, office)) {
                findings.add(Finding.warning(
                        Reason.at("/posts", GovernanceFinding.OFFICE_MISSING, body.name(), office.name())));
            }
        }
        return findings;
    }

    private static boolean sayWhoSits(Articles articles) {
        return !articles.composition().isEmpty() || articles.law().isPresent();
    }

    private static void checkHolders(Body body, int index, LocalDate date, List<Finding> findings) {
        Post post = body.posts().get(index);
        String pointer = "/posts/" + index;
        String role = post.role().name();
        List<Holder> holders = post.on(date);
        if (holders.isEmpty()) {
            findings.add(Finding.warning(Reason.at(
                    pointer,
                    GovernanceFinding.POST_VACANT,
                    body.name(),
                    role,
                    post.organisation().map(PartyId::value).orElse(""))));
        } else if (holders.size() > 1) {
            String names = holders.stream().map(Holder::name).collect(Collectors.joining(", "));
            findings.add(Finding.error(
                    Reason.at(pointer, GovernanceFinding.POST_HELD_BY_SEVERAL, body.name(), role, names)));
        }
    }

    /** Every body that meets has a leader; a deputy leader is asked for by some laws and articles. */
    private static boolean mustHave(Body body, Post.Role office) {
        return (office == Post.Role.LEADER && body.kind() != BodyKind.CHIEF_EXECUTIVE)
                || body.law().isPresent()
                || body.articles().stream()
                        .flatMap(articles -> articles.composition().stream())
                        .anyMatch(quota -> quota instanceof Quota.InRole inRole && inRole.role() == office);
    }
}
