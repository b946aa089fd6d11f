package no.samspill.domain.registers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.governance.TextVersion;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.domain.portfolio.PortfolioRefusal;

/**
 * Bruk: what rests on what is registered, and so has closed it. What has been used is not overwritten.
 *
 * <p>Example: a council has adopted {@code brannvesen/1}, so the settlement in it stays what it was; another is
 * {@code brannvesen/2}, which goes to all of them.
 *
 * <p>Refused with {@code TEXT_IN_USE}.
 *
 * <p>Law: none; our own rule.
 *
 * @param stored all that is registered, with the measures
 */
public record Uses(Portfolio stored) {

    /** The decisions that name the version, by id, and the measures whose acts do, by what they are called. */
    public List<String> of(TextVersion version) {
        Stream<String> decisions = stored.decisions().stream()
                .filter(one -> one.text().filter(version::equals).isPresent())
                .map(one -> one.id().value());
        Stream<String> measures = stored.measures().stream()
                .filter(one -> one.references().texts().contains(version))
                .map(Uses::title);
        return Stream.concat(decisions, measures).toList();
    }

    private static String title(Measure measure) {
        return measure.standing()
                .map(standing -> standing.profile().title())
                .orElseGet(() -> measure.id().value());
    }

    /** That the text says something else than the version that is registered and used; empty when it may be registered. */
    public Optional<Reason> refusal(AgreementText given, String pointer) {
        return Optional.of(given)
                .filter(text -> differs(List.of(text)))
                .map(text -> of(text.version()))
                .filter(uses -> !uses.isEmpty())
                .map(uses -> Reason.at(
                        pointer, PortfolioRefusal.TEXT_IN_USE, given.version().toString(), String.join(", ", uses)));
    }

    /** Whether one of the texts says something else than the same version does where it is registered. */
    public boolean differs(List<AgreementText> given) {
        return given.stream()
                .anyMatch(text -> stored.agreements().stream()
                        .anyMatch(one -> one.version().equals(text.version()) && !one.equals(text)));
    }
}
