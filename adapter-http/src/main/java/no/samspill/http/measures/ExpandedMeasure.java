package no.samspill.http.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.MeasureView;

/** Utvidet tiltak: a measure as it is given, with what it refers to. */
record ExpandedMeasure(
        MeasureId id,
        LocalDate asOf,
        int version,
        Optional<Standing> standing,
        List<Entry> acts,
        Optional<List<Entry>> coming,
        Optional<Expanded> expanded) {

    /** The parts that were asked for, and are there. */
    record Expanded(
            Optional<List<Decision>> decisions,
            Optional<AgreementText> agreement,
            Optional<List<Evaluation>> evaluations,
            Optional<List<Organisation>> parties) {}

    static ExpandedMeasure of(MeasureView view, Expanded expanded) {
        return new ExpandedMeasure(
                view.id(),
                view.asOf(),
                view.version(),
                view.standing(),
                view.acts(),
                view.coming(),
                Optional.of(expanded));
    }
}
