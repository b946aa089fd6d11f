package no.samspill.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.application.measures.ListMeasures;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;

/** The measures of a list, however many there are. */
final class MeasureList {

    static final int PAGE = 500;

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private MeasureList() {}

    /** All there are, as they last stood. */
    static List<MeasureSummary> all(Samspill samspill) {
        return all(
                samspill,
                after -> new MeasureQuery(
                        LAST_DAY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), after, PAGE));
    }

    /** All that are asked for, page by page: each after the last one of the page before. */
    static List<MeasureSummary> all(Samspill samspill, Function<Optional<MeasureSummary>, MeasureQuery> asked) {
        ListMeasures list = samspill.useCase(ListMeasures.class);
        List<MeasureSummary> all = new ArrayList<>();
        List<MeasureSummary> page;
        do {
            Optional<MeasureSummary> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
            page = list.execute(new ListMeasures.Query(asked.apply(last)));
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
