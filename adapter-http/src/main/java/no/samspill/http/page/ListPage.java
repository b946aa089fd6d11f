package no.samspill.http.page;

import java.util.Optional;
import no.samspill.http.access.Access;
import no.samspill.http.route.Answer;
import no.samspill.http.templates.page.JtelistPageGenerated;

/**
 * En side med én liste, and little else.
 *
 * @param intro what is to be known before it is read
 * @param action what can be done about it
 */
public record ListPage(Page page, Grid grid, Optional<String> intro, Optional<Link> action) {

    /** Where something can be done. */
    public record Link(String text, String address) {}

    public static ListPage of(Page page, Grid grid) {
        return new ListPage(page, grid, Optional.empty(), Optional.empty());
    }

    /** The same, with what is to be known first. */
    public ListPage introducedBy(String text) {
        return new ListPage(page, grid, Optional.of(text), action);
    }

    /** The same, with a link to a place in the region, for those who may do what is done there. */
    public ListPage offering(Access access, String text, String... place) {
        return page.may(access) ? new ListPage(page, grid, intro, Optional.of(new Link(text, page.link(place)))) : this;
    }

    public Answer answer() {
        return Templates.page(JtelistPageGenerated::render, this);
    }
}
