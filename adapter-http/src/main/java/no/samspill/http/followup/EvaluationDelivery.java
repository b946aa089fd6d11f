package no.samspill.http.followup;

import no.samspill.application.followup.RecordEvaluation;
import no.samspill.domain.Refused;
import no.samspill.domain.followup.Evaluation;
import no.samspill.http.route.Request;

/** Levering av en evaluering, by a program or on a page: what one who asks may deliver, is delivered. */
final class EvaluationDelivery {

    private EvaluationDelivery() {}

    static Evaluation deliver(Request request, Evaluation evaluation) {
        request.caller().invited().ifPresent(invitation -> Refused.ifAny(invitation.refusals(evaluation)));
        return request.useCase(RecordEvaluation.class)
                .execute(new RecordEvaluation.Command(
                        evaluation, request.actor(), request.caller().invited().isPresent()));
    }
}
