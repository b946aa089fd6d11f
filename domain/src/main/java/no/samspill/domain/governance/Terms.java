package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samspill.domain.LegalReference;
import no.samspill.domain.Statutes;

/**
 * Funksjonstid: when those who sit in a body must be elected anew.
 *
 * <p>Example: elected on 1 March 2020 for two years: the last day is 28 February 2022.
 *
 * <p>Law: kommuneloven § 18-3, § 19-3; IKS-loven § 6; else the articles.
 *
 * @param statutes the law, which sets the term where the articles do not
 */
public record Terms(Body body, Statutes statutes) {

    /**
     * The last day of a term.
     *
     * @param names whose it is, each once
     */
    public record End(LocalDate day, List<String> names) {

        public End {
            names = List.copyOf(names);
        }
    }

    /** When the terms end of the members and deputies who sit on the date and have no successor; by day. */
    public List<End> endsOn(LocalDate date) {
        Map<LocalDate, List<String>> ends = new TreeMap<>();
        for (Post post : body.posts()) {
            if (post.role().isMember() || post.role() == Post.Role.DEPUTY) {
                post.on(date).stream()
                        .filter(holder -> !hasSuccessor(post, holder))
                        .forEach(holder -> end(holder, date)
                                .ifPresent(day -> ends.computeIfAbsent(day, none -> new ArrayList<>())
                                        .add(holder.name())));
            }
        }
        return ends.entrySet().stream()
                .map(end ->
                        new End(end.getKey(), end.getValue().stream().distinct().toList()))
                .toList();
    }

    /** The law that sets the term on the date; empty when the articles do. */
    public Optional<LegalReference> basis(LocalDate date) {
        return body.articles().flatMap(Articles::elections).isPresent()
                ? Optional.empty()
                : body.law().flatMap(BodyLaw::term).flatMap(law -> statutes.reference(law, date));
    }

    /** How long a term is: as the articles say, else as the law does. */
    private Optional<Long> years(LocalDate date) {
        return body.articles()
                .flatMap(Articles::elections)
                .map(rule -> (long) rule.years())
                .or(() -> body.law().flatMap(BodyLaw::term).flatMap(law -> statutes.number(law, date)));
    }

    private static boolean hasSuccessor(Post post, Holder holder) {
        return post.holders().stream()
                .anyMatch(other -> other.period().from().isAfter(holder.period().from()));
    }

    /** The last day: of the term of one who was elected, or the day it is known that someone leaves, when that is before. */
    private Optional<LocalDate> end(Holder holder, LocalDate date) {
        Optional<LocalDate> term = holder.electedOn()
                .flatMap(elected -> years(date).map(years -> {
                    LocalDate from = holder.period().from();
                    return (from.isBefore(elected) ? elected : from)
                            .plusYears(years)
                            .minusDays(1);
                }));
        return Stream.concat(term.stream(), holder.period().to().stream()).min(LocalDate::compareTo);
    }
}
