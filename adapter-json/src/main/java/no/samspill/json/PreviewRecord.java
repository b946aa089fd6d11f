package no.samspill.json;

import no.samspill.application.costsharing.PreviewCostStatements;

/**
 * The JSON form of what confirming a draft would give.
 *
 * @param answer in the form that is frozen
 */
public record PreviewRecord(int ruleVersion, Json answer) {

    public static PreviewRecord of(PreviewCostStatements.Result preview) {
        return new PreviewRecord(preview.ruleVersion(), Json.of(preview.sharing()));
    }
}
