package no.samspill.json;

import no.samspill.application.costsharing.PreviewCostStatements;

/**
 * The JSON form of what confirming a draft would give.
 *
 * @param answer in the form that is frozen
 */
public record PreviewJson(int ruleVersion, Json answer) {

    public static PreviewJson of(PreviewCostStatements.Result preview) {
        return new PreviewJson(preview.ruleVersion(), Json.of(preview.sharing()));
    }
}
