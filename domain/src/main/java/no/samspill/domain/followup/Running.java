package no.samspill.domain.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Standing;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;

/**
 * A measure that runs on a day.
 *
 * @param text the agreement text in force, when it is registered
 */
record Running(Measure measure, Standing standing, Optional<AgreementText> text) {

    /** Those that run at the end of the day, in the portfolio's order. */
    static List<Running> on(Portfolio portfolio, LocalDate date) {
        Map<TextVersion, AgreementText> texts = portfolio.agreements().stream()
                .collect(Collectors.toMap(AgreementText::version, text -> text, (first, same) -> first));
        return portfolio.measures().stream()
                .flatMap(measure -> measure.standingOn(date).stream()
                        .filter(standing -> standing.phase().isRunning())
                        .map(standing -> new Running(
                                measure,
                                standing,
                                standing.text().flatMap(version -> Optional.ofNullable(texts.get(version))))))
                .toList();
    }

    String pointer() {
        return "/measures/" + measure.id();
    }

    String title() {
        return standing.profile().title();
    }

    /** Whether nobody has decided whether it is to go on since the day; to take it in from a register decides nothing. */
    boolean undecidedSince(LocalDate day) {
        boolean movedSince = standing.governed() && standing.since().isAfter(day);
        return standing.phase() != Phase.TERMINATION_PROPOSED && !movedSince;
    }

    /** Whether it was already running at the end of the day. */
    boolean ranOn(LocalDate date) {
        return measure.standingOn(date).filter(then -> then.phase().isRunning()).isPresent();
    }
}
