package no.samspill.domain.governance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.governance.Matter.Subject;
import no.samspill.domain.governance.Matter.What;

/**
 * Spørsmål: what bodies are asked to decide.
 *
 * <p>Example: whether to adopt {@code measures/brannvesen} on the terms of {@code brannvesen/1}, since it was laid before them on
 * 1 October 2021. A decision of 2019, or one to put the measure on hold, is no answer.
 *
 * <p>Law: none; our own rule.
 *
 * @param matters of which a decision is about one; when there are none, whatever puts a text in force
 * @param version the text that lies before them, in a version; empty where none does
 * @param since the day it was laid before them; empty when that is not known, or was done with no act of its own
 */
public record Question(List<Matter> matters, Optional<TextVersion> version, Optional<LocalDate> since) {

    public Question {
        matters = List.copyOf(matters);
    }

    /** Whether one of these is to be done with it, asked on a day that is not known. */
    public static Question of(Subject subject, What... what) {
        return new Question(
                Arrays.stream(what).map(one -> new Matter(subject, one)).toList(), Optional.empty(), Optional.empty());
    }

    /** Whether the version of the text is to be in force. */
    public static Question ofText(TextVersion version) {
        return new Question(List.of(), Optional.of(version), Optional.empty());
    }

    /** The same, on the terms of a version of a text, which a decision may name instead of what the terms are for. */
    public Question onTermsOf(Optional<TextVersion> terms) {
        return terms.map(of -> new Question(matters, terms, since)
                        .orOf(new Subject("agreements/" + of.text().value())))
                .orElse(this);
    }

    /** The same, or else the same done with another. */
    public Question orOf(Subject other) {
        Stream<Matter> same = matters.stream().map(one -> new Matter(other, one.what()));
        return new Question(Stream.concat(matters.stream(), same).distinct().toList(), version, since);
    }

    /** The same, laid before them on this day; when there is none, at any time. */
    public Question since(Optional<LocalDate> day) {
        return new Question(matters, version, day);
    }

    /** Only what of it the decision says it is about; empty when it says nothing of that. */
    public Optional<Question> in(Decision decision) {
        return Optional.of(matters.stream().filter(decision.about()::contains).toList())
                .filter(common -> !common.isEmpty())
                .map(common -> new Question(common, version, since));
    }

    /** Whether the decision says that it is in the case: of the text, or else about one of the matters. */
    public boolean isTheCaseOf(Decision decision) {
        return version.isPresent() ? isAnsweredBy(decision) : !decision.about().isEmpty() && isAnsweredBy(decision);
    }

    /** Whether the decision answers it: of the text, if there is one, in whatever version. */
    boolean isAnsweredBy(Decision decision) {
        return isAbout(decision)
                && !isOlder(decision)
                && version.map(of -> decision.isAbout(of.text())).orElse(true);
    }

    /** Whether the decision is about one of the matters; one that does not say what it is about may be about any. */
    public boolean isAbout(Decision decision) {
        return decision.about().isEmpty()
                || decision.about().stream()
                        .anyMatch(one -> matters.isEmpty() ? one.what().putsTextInForce() : matters.contains(one));
    }

    /** Whether the decision was made before they were asked. */
    public boolean isOlder(Decision decision) {
        return since.filter(decision.date()::isBefore).isPresent();
    }
}
