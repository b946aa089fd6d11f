package no.samspill.domain.portfolio;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.calendar.OpenPeriod;
import no.samspill.domain.lifecycle.StrategyId;

/**
 * Strategi: one of the areas a region has chosen to work together in.
 *
 * <p>Example: "Digitalisering", 2020 to 2023, with its challenge and goals; measures serve it by its id.
 *
 * @param title not blank
 * @param challenge utfordring: why
 * @param expectedResult forventet resultat
 * @param period the years it is for
 * @param source the plan it stands in
 */
public record Strategy(
        StrategyId id,
        String title,
        Optional<String> challenge,
        List<String> goals,
        Optional<String> expectedResult,
        Optional<OpenPeriod> period,
        Optional<String> source) {

    public Strategy {
        if (title.isBlank()) {
            throw new IllegalArgumentException("blank title");
        }
        goals = List.copyOf(goals);
    }
}
