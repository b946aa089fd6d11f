package no.samspill.http.measures;

import java.util.List;
import java.util.Optional;
import no.samspill.application.measures.ListMeasures;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.http.route.Request;

/** Lister over tiltakene: those that pages beside those of the measures show, or need the names of. */
public final class MeasureLists {

    private static final int MOST = 2_000;

    private MeasureLists() {}

    /** The measures of the region on the day it is asked about; of one that has very many, the first. */
    public static List<MeasureSummary> ofDay(Request request) {
        return request.useCase(ListMeasures.class)
                .execute(new ListMeasures.Query(new MeasureQuery(
                        request.asOf(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        MOST)));
    }
}
