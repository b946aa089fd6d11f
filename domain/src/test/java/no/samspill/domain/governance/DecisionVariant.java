package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision like another, but for what is said. */
public final class DecisionVariant {

    private DecisionId id;
    private LocalDate date;
    private List<Matter> about;
    private String wording;
    private Outcome outcome;
    private Optional<Votes> votes;
    private boolean unanimous;
    private Optional<TextVersion> text;
    private List<FollowUp> followUps;
    private final Decision of;

    private DecisionVariant(Decision of) {
        this.of = of;
        this.id = of.id();
        this.date = of.date();
        this.about = of.about();
        this.wording = of.wording();
        this.outcome = of.outcome();
        this.votes = of.votes();
        this.unanimous = of.unanimous();
        this.text = of.text();
        this.followUps = of.followUps();
    }

    public static DecisionVariant of(Decision decision) {
        return new DecisionVariant(decision);
    }

    public DecisionVariant called(String name) {
        id = new DecisionId(name);
        return this;
    }

    public DecisionVariant on(LocalDate day) {
        date = day;
        return this;
    }

    public DecisionVariant about(Matter... matters) {
        about = List.of(matters);
        return this;
    }

    public DecisionVariant saying(String words) {
        wording = words;
        return this;
    }

    public DecisionVariant with(Outcome other) {
        outcome = other;
        return this;
    }

    public DecisionVariant with(Votes cast) {
        votes = Optional.of(cast);
        return this;
    }

    public DecisionVariant unanimous() {
        unanimous = true;
        return this;
    }

    public DecisionVariant withoutText() {
        text = Optional.empty();
        return this;
    }

    public DecisionVariant with(List<FollowUp> asked) {
        followUps = asked;
        return this;
    }

    public Decision decision() {
        return new Decision(
                id,
                of.body(),
                date,
                of.caseNumber(),
                about,
                wording,
                outcome,
                votes,
                unanimous,
                of.dissents(),
                of.recusals(),
                of.legalBasis(),
                text,
                followUps);
    }
}
