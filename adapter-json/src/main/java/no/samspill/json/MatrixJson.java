package no.samspill.json;

import java.util.List;
import no.samspill.application.portfolio.ReadMatrix.Line;
import no.samspill.domain.municipality.Organisation;

/** The JSON form of a matrix: for each measure who is in it, and what each pays by its latest statement. */
final class MatrixJson {

    private MatrixJson() {}

    static void write(JsonOutput out, Line line, List<Organisation> columns) {
        out.field("measure", line.measure().value());
        out.field("phase", line.standing().phase().name());
        out.object(
                "parties",
                parties ->
                        columns.forEach(one -> line.standing().party(one.id()).ifPresent(standing -> {
                            parties.name(one.id().value());
                            Codecs.of(standing.getClass()).write(parties, standing);
                        })));
        out.field("cost", line.cost().name());
        line.statement().ifPresent(one -> out.field("costStatement", one.id().value()));
        out.object(
                "shares",
                shares -> columns.forEach(one -> line.share(one.id())
                        .ifPresent(share -> shares.field(one.id().value(), share.toString()))));
    }
}
