package no.samspill.files.told;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.calendar.Rotation;
import no.samspill.domain.governance.Articles;
import no.samspill.domain.governance.Body;
import no.samspill.json.FieldNames;

/** Hvem som har turen. */
record TurnFacts(FieldNames fields, ValueInWords words) {

    /** To lead the body, and to be host of what it arranges, on the day. */
    List<Fact> of(Body body, LocalDate day) {
        return body.articles().stream()
                .flatMap(rules -> Stream.concat(
                        rules.chair().flatMap(one -> one.on(day)).stream()
                                .map(one -> turn("chair", fields.of(Articles.class, "chair"), one)),
                        rules.hosting().stream()
                                .flatMap(each ->
                                        each.turns().on(day).stream().map(one -> turn("hosting", each.event(), one)))))
                .toList();
    }

    private Fact turn(String name, String label, String whose) {
        return new Fact(name, label, new Fact.Values(List.of(words.whose(whose))));
    }

    /** What is told of the turns, with the names of those who take them: they are ids of parties, or names already. */
    List<Fact> named(Rotation turns, List<Fact> told) {
        return told.stream()
                .map(fact -> fact.name().equals("order")
                        ? new Fact(
                                fact.name(),
                                fact.label(),
                                new Fact.Values(
                                        turns.order().stream().map(words::whose).toList()))
                        : fact)
                .toList();
    }
}
