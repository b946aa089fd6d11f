package no.samspill.domain.governance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Statutes;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.calendar.Rotation;
import no.samspill.domain.municipality.PartyId;

/** Bodies, decisions and the law they are checked by. */
public final class Samples {

    public static final BodyId COMMITTEE = new BodyId("kdu");
    public static final TextVersion TEXT = new TextVersion(new TextId("avtale"), 2);

    private Samples() {}

    /** The law as it is shipped. */
    public static Statutes statutes() {
        try (InputStream law = Statutes.class.getResourceAsStream("law.csv")) {
            return Statutes.parse(new String(Objects.requireNonNull(law).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The committee of chief executives, with these posts and articles. */
    public static Body body(Optional<Articles> articles, Post... posts) {
        return new Body(
                COMMITTEE,
                "KDU",
                BodyKind.COMMITTEE_OF_CHIEF_EXECUTIVES,
                Optional.of(Authority.ADVISE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(posts),
                articles,
                Optional.empty());
    }

    /** Articles that say nothing, with these participants; changed by the calls that follow. */
    public static Articles articles(String... participants) {
        return new Articles(
                Optional.empty(),
                Stream.of(participants).map(PartyId::new).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same articles by this law, with this general manager. */
    public static Articles by(BodyLaw law, Articles of, String generalManager) {
        return new Articles(
                Optional.of(law),
                of.participants(),
                of.composition(),
                of.elections(),
                of.chair(),
                of.meetings(),
                Optional.of(generalManager));
    }

    /** The same articles with this composition. */
    public static Articles composed(Articles of, Quota... composition) {
        return new Articles(
                of.law(),
                of.participants(),
                List.of(composition),
                of.elections(),
                of.chair(),
                of.meetings(),
                of.generalManager());
    }

    /** The same articles with elections by this rule. */
    public static Articles electing(Articles of, ElectionRule rule) {
        return new Articles(
                of.law(),
                of.participants(),
                of.composition(),
                Optional.of(rule),
                of.chair(),
                of.meetings(),
                of.generalManager());
    }

    /** The same articles with a chair that goes from one to the next. */
    public static Articles rotating(Articles of, Rotation chair) {
        return new Articles(
                of.law(),
                of.participants(),
                of.composition(),
                of.elections(),
                Optional.of(chair),
                of.meetings(),
                of.generalManager());
    }

    /** The same articles with these rules of meeting. */
    public static Articles meeting(Articles of, MeetingRule... rules) {
        return new Articles(
                of.law(),
                of.participants(),
                of.composition(),
                of.elections(),
                of.chair(),
                List.of(rules),
                of.generalManager());
    }

    /** A body of the party, or of none, which exists in the period, or as far as is known always. */
    static Body body(String id, BodyKind kind, Optional<PartyId> party, Optional<OpenPeriod> period) {
        return new Body(
                new BodyId(id),
                id,
                kind,
                Optional.empty(),
                party,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                period);
    }

    /** The same body as another kind. */
    public static Body as(BodyKind kind, Body of) {
        return new Body(
                of.id(),
                of.name(),
                kind,
                of.authority(),
                of.organisation(),
                of.reportsTo(),
                of.purpose(),
                of.posts(),
                of.articles(),
                of.period());
    }

    /** What is found on the date when there are only bodies. */
    public static List<Finding> findings(String date, Body... bodies) {
        return new GovernanceCheck(List.of(bodies), List.of(), List.of(), statutes()).findings(LocalDate.parse(date));
    }

    /** A post that anyone can hold. */
    public static Post post(Post.Role role, Holder... holders) {
        return new Post(role, Optional.empty(), Optional.empty(), List.of(holders));
    }

    /** A post that represents one participant. */
    public static Post post(Post.Role role, String party, Holder... holders) {
        return new Post(role, Optional.empty(), Optional.of(new PartyId(party)), List.of(holders));
    }

    /** Someone who was elected, and has sat since. */
    public static Holder elected(String name, String date) {
        return new Holder(
                name, OpenPeriod.since(LocalDate.parse(date)), Optional.of(LocalDate.parse(date)), Optional.empty());
    }

    /** Someone in office from a day to another, who was never elected. */
    public static Holder sitting(String name, String from, String to) {
        return new Holder(
                name,
                new OpenPeriod(LocalDate.parse(from), Optional.of(LocalDate.parse(to))),
                Optional.empty(),
                Optional.empty());
    }

    /** A body's decision on the text, without votes or anything to follow up. */
    public static Decision decision(String body, String date, Outcome outcome) {
        return decision(body, date, outcome, TEXT);
    }

    public static Decision decision(String body, String date, Outcome outcome, TextVersion text) {
        return decision(body, date, outcome, Optional.of(text), Optional.empty());
    }

    /** A body's decision, on a text or on none, by so many votes. */
    static Decision decision(
            String body, String date, Outcome outcome, Optional<TextVersion> text, Optional<Votes> votes) {
        return new Decision(
                new DecisionId(body + "-" + date),
                new BodyId(body),
                LocalDate.parse(date),
                Optional.empty(),
                List.of(),
                "Avtalen godkjennes.",
                outcome,
                votes,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                text,
                List.of());
    }
}
