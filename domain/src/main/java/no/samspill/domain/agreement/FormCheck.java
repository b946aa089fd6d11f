package no.samspill.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.Activity.IndividualDecisions;

/**
 * Formkontroll: whether the form fits what the cooperation is called, is organised as and does.
 *
 * <p>Finds {@code NAME_LACKS_FORM} (V04), {@code INDIVIDUAL_DECISIONS_NOT_ALLOWED} (V05), {@code WITHDRAWAL_NOT_SAID}
 * (V13), {@code BOARD_NOT_CONVERTED} and {@code FORM_TO_BE_ASSESSED} (V14), {@code POLITICAL_COUNCIL_PRODUCES} (V15).
 * Example: a political council called Nord-Troms regionråd is told, since 1 July 2023, that its name must say IPR.
 *
 * <p>Law: kommuneloven § 17-1, § 18-1, § 19-1, § 31-2; for V13 our own rule.
 */
record FormCheck(Subject subject) {

    Stream<Finding> findings() {
        return Stream.of(name(), individualDecisions(), withdrawal(), otherForm(), services())
                .flatMap(Optional::stream);
    }

    private LegalForm form() {
        return subject.text().form();
    }

    /** V04. A name that is not given is a missing clause. */
    private Optional<Finding> name() {
        return nameLaw().flatMap(law -> {
            List<String> words = subject.law().statutes().words(law, subject.on());
            List<String> names = subject.text().wordings(Clause.NAME);
            boolean fits = words.isEmpty()
                    || names.isEmpty()
                    || names.stream().anyMatch(name -> words.stream().anyMatch(word -> holds(name, word)));
            return Optional.of(subject.error(
                            law, Reason.at("/clauses", AgreementFinding.NAME_LACKS_FORM, String.join(", ", words))))
                    .filter(finding -> !fits);
        });
    }

    private Optional<Provision> nameLaw() {
        return switch (form()) {
            case POLITICAL_COUNCIL -> Optional.of(Provision.POLITICAL_COUNCIL_NAME);
            case TASK_COMMUNITY -> Optional.of(Provision.TASK_COMMUNITY_NAME);
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, COMPANY, NO_FORM -> Optional.empty();
        };
    }

    /** Whether the words stand in the name, whole; an abbreviation in capitals. */
    private static boolean holds(String name, String words) {
        boolean abbreviation = words.equals(words.toUpperCase(Locale.ROOT));
        String spaced = " " + name.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String compared = abbreviation ? spaced : spaced.toLowerCase(Locale.ROOT);
        return compared.contains(" " + words + " ");
    }

    /** V05. */
    private Optional<Finding> individualDecisions() {
        return subject.text()
                .activity()
                .flatMap(Activity::decisions)
                .filter(this::isTooMuch)
                .map(given -> subject.error(
                        form().creation().orElse(Provision.FORMS_OF_COOPERATION),
                        Reason.at("/activity/decisions", AgreementFinding.INDIVIDUAL_DECISIONS_NOT_ALLOWED)));
    }

    private boolean isTooMuch(IndividualDecisions given) {
        return switch (form()) {
            case POLITICAL_COUNCIL, TASK_COMMUNITY -> given == IndividualDecisions.OTHER;
            case NO_FORM -> given != IndividualDecisions.NONE;
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, COMPANY -> false;
        };
    }

    /** V13. */
    private Optional<Finding> withdrawal() {
        boolean silent = form().isLooseCooperation()
                && !subject.text().has(Clause.WITHDRAWAL)
                && !subject.text().has(Clause.NOTICE_PERIOD);
        return silent
                ? Optional.of(Finding.warning(Reason.at("/clauses", AgreementFinding.WITHDRAWAL_NOT_SAID)))
                : Optional.empty();
    }

    /** V14. */
    private Optional<Finding> otherForm() {
        return subject.text().otherForm().flatMap(form -> switch (form) {
            case BOARD_OF_1992_ACT -> oldBoard();
            case PARTNERSHIP, ASSOCIATION ->
                Optional.of(subject.warning(
                        Provision.FORMS_OF_COOPERATION,
                        Reason.at("/otherForm", AgreementFinding.FORM_TO_BE_ASSESSED, form.name())));
        });
    }

    private Optional<Finding> oldBoard() {
        Provision law = Provision.CONVERSION_OF_BOARDS;
        return subject.law()
                .reference(law, subject.on())
                .flatMap(reference -> subject.number(law)
                        .map(months -> reference.since().plusMonths(months))
                        .map(deadline -> oldBoard(law, deadline)));
    }

    private Finding oldBoard(Provision law, LocalDate deadline) {
        Reason reason = Reason.at("/otherForm", AgreementFinding.BOARD_NOT_CONVERTED, deadline.toString());
        return subject.on().isBefore(deadline) ? subject.warning(law, reason) : subject.error(law, reason);
    }

    /** V15. */
    private Optional<Finding> services() {
        return subject.text()
                .activity()
                .filter(activity -> !form().mayProduceServices() && activity.producesServices())
                .map(activity -> subject.warning(
                        Provision.POLITICAL_COUNCIL_CREATED,
                        Reason.at("/activity/producesServices", AgreementFinding.POLITICAL_COUNCIL_PRODUCES)));
    }
}
