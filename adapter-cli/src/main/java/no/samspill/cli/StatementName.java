package no.samspill.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.application.NotFound;
import no.samspill.application.costsharing.ListCostStatements;
import no.samspill.application.wiring.Samspill;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.domain.costsharing.StatementId;
import no.samspill.domain.costsharing.StatementSummary;

/**
 * A statement as it is named on the command line: by its id, or by its agreement and its number there, which a person can
 * remember: {@code orkdal-oy-utviklingsveileder/2}.
 */
record StatementName(String word) {

    private static final Pattern ID = Pattern.compile("opp_[0-9A-Za-z_-]{2,64}");
    private static final Pattern NUMBERED = Pattern.compile("([^/]+)/([1-9][0-9]{0,8})");

    static StatementName of(CostAgreementId agreement, int number) {
        return new StatementName(agreement + "/" + number);
    }

    static Optional<StatementName> parse(String word) {
        Matcher numbered = NUMBERED.matcher(word);
        boolean named =
                ID.matcher(word).matches() || (numbered.matches() && CostAgreementId.isValid(numbered.group(1)));
        return named ? Optional.of(new StatementName(word)) : Optional.empty();
    }

    /** The id; a number is looked up among the statements of its agreement. */
    StatementId id(Samspill samspill) {
        Matcher numbered = NUMBERED.matcher(word);
        if (!numbered.matches()) {
            return new StatementId(word);
        }
        CostAgreementId agreement = new CostAgreementId(numbered.group(1));
        int number = Integer.parseInt(numbered.group(2));
        return samspill
                .useCase(ListCostStatements.class)
                .execute(new ListCostStatements.Query(Optional.of(agreement)))
                .stream()
                .filter(statement -> statement.number() == number)
                .map(StatementSummary::id)
                .findFirst()
                .orElseThrow(() -> new NotFound("CostStatement", word));
    }

    @Override
    public String toString() {
        return word;
    }
}
