package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.municipality.PartyId;

/**
 * Organ: a body that meets and advises, recommends or decides.
 *
 * <p>Example: {@code kdu}, the committee of chief executives of Nord-Troms, which advises and is of no single
 * municipality.
 *
 * @param name as people know it; not blank
 * @param organisation the one it is a body of; empty for a body of the region or of a cooperation
 * @param reportsTo the body above it
 * @param purpose what it is for, in its own words
 * @param posts empty when nobody has registered who sits in it
 * @param period from the day it was set up to the day it was dissolved; empty when that is not known
 */
public record Body(
        BodyId id,
        String name,
        BodyKind kind,
        Optional<Authority> authority,
        Optional<PartyId> organisation,
        Optional<BodyId> reportsTo,
        Optional<String> purpose,
        List<Post> posts,
        Optional<Articles> articles,
        Optional<OpenPeriod> period) {

    public Body {
        if (name.isBlank()) {
            throw new IllegalArgumentException("blank name");
        }
        posts = List.copyOf(posts);
    }

    /** A body of which no more is known than what it is. */
    public Body(
            BodyId id,
            String name,
            BodyKind kind,
            Optional<Authority> authority,
            Optional<PartyId> organisation,
            Optional<BodyId> reportsTo,
            Optional<String> purpose) {
        this(
                id,
                name,
                kind,
                authority,
                organisation,
                reportsTo,
                purpose,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The law it is set up by, as the articles say or its kind tells; empty when there is none, or it is not known. */
    public Optional<BodyLaw> law() {
        return articles.flatMap(Articles::law)
                .or(() -> kind == BodyKind.JOINT_COMMITTEE ? Optional.of(BodyLaw.JOINT_COMMITTEE) : Optional.empty());
    }

    /** Whether it is of one cooperation, and decides for no other: its council of representatives, or its joint committee. */
    public boolean isOfCooperation() {
        return kind == BodyKind.COUNCIL_OF_REPRESENTATIVES || kind == BodyKind.JOINT_COMMITTEE;
    }

    /** Whether it is at the top of a cooperation: set up by law, or its own without that being said. */
    public boolean isTop() {
        return law().isPresent() || isOfCooperation();
    }

    /** Whether it is a body of the party. */
    public boolean isOf(PartyId party) {
        return organisation.filter(party::equals).isPresent();
    }

    /** Whether it is the council of the party, which decides itself: of a company the council of representatives. */
    public boolean isCouncilOf(PartyId party) {
        return isOf(party) && kind.decidesItself();
    }

    /** Whether it is a body of the party that decides, and does not only advise. */
    public boolean decidesFor(PartyId party) {
        return isOf(party)
                && authority
                        .filter(one -> one == Authority.ADVISE || one == Authority.RECOMMEND)
                        .isEmpty();
    }

    /** How many people are registered as members on the date, each counted once. */
    long membersOn(LocalDate date) {
        return posts.stream()
                .filter(post -> post.role().isMember())
                .flatMap(post -> post.on(date).stream())
                .map(Holder::name)
                .distinct()
                .count();
    }

    /** Whether something goes in turn: who leads it, or who is host of what it arranges. */
    public boolean hasTurns() {
        return articles.filter(
                        rules -> rules.chair().isPresent() || !rules.hosting().isEmpty())
                .isPresent();
    }

    /** Whether it exists on the date, as far as is known. */
    public boolean existsOn(LocalDate date) {
        return period.map(one -> one.contains(date)).orElse(true);
    }

    /** The same, with those alone in its posts who hold them on the date. */
    public Body on(LocalDate date) {
        List<Post> held = posts.stream()
                .map(one -> new Post(one.role(), one.title(), one.organisation(), one.on(date)))
                .toList();
        return new Body(id, name, kind, authority, organisation, reportsTo, purpose, held, articles, period);
    }
}
