package no.samspill.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.application.StaleVersion;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureQuery;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.domain.portfolio.NewActs;

/** The measures, as their acts, and which of them are public. An act that is stored is never changed. */
public interface Measures {

    /** Stores the acts that are not; {@link StaleVersion} when one with the same number has been stored meanwhile. */
    void add(Collection<NewActs> grown);

    /** The measures with these ids; an id without measure is left out. */
    Map<MeasureId, Measure> find(Collection<MeasureId> ids);

    /** All measures, in the order they were first stored. */
    List<Measure> all();

    /** Of every measure, the serial of the last revision of the registers that each of its acts was held against, in their order. */
    Map<MeasureId, List<Long>> seen();

    /** The page of measures that is asked for. */
    List<MeasureSummary> list(MeasureQuery query);

    /** How many there are on all pages together. */
    int count(MeasureQuery query);

    /** Marks measures that are not marked as public. */
    void publish(Collection<MeasureId> ids);

    /** Takes the mark from them. */
    void unpublish(Collection<MeasureId> ids);

    /** Those that are marked as public. */
    Set<MeasureId> published();

    /** The same by title, as they stood at the end of the day. */
    List<MeasureSummary> publishedOn(LocalDate day);
}
