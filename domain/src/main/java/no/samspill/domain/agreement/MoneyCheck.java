package no.samspill.domain.agreement;

import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.domain.Finding;
import no.samspill.domain.Provision;
import no.samspill.domain.Reason;
import no.samspill.domain.agreement.Economy.Borrowing;
import no.samspill.domain.agreement.Economy.ExpectedIncome;
import no.samspill.domain.money.Kroner;

/**
 * Økonomikontroll: whether the agreement holds what the law asks for about budget and loans.
 *
 * <p>Finds {@code BUDGET_EXCEPTION_WITHOUT_CLAUSE}, {@code BUDGET_EXCEPTION_OF_LEGAL_PERSON},
 * {@code BUDGET_EXCEPTION_ABOVE_LIMIT} and {@code BUDGET_EXCEPTION_NOT_TESTED} (V06); {@code BORROWING_WITHOUT_CLAUSE},
 * {@code BORROWING_WITHOUT_CAP} and {@code BORROWING_NOT_SAID} (V07). Example: a task community uses the exception and
 * budgets a gross income of 5 000 000 kroner: too much, since it must be below that sum.
 *
 * <p>Law: budsjett- og regnskapsforskriften § 8-3; IKS-loven § 22; kommuneloven § 19-4.
 */
record MoneyCheck(Subject subject) {

    private static final String EXCEPTION = "/economy/budgetException";
    private static final String BORROWING = "/economy/borrowing";

    Stream<Finding> findings() {
        return switch (subject.text().form()) {
            case POLITICAL_COUNCIL -> budgetException();
            case TASK_COMMUNITY -> Stream.concat(budgetException(), borrowingOfTaskCommunity());
            case COMPANY -> borrowingOfCompany();
            case HOST_MUNICIPALITY, HOST_WITH_JOINT_COMMITTEE, NO_FORM -> Stream.empty();
        };
    }

    /** V06. */
    private Stream<Finding> budgetException() {
        AgreementText text = subject.text();
        boolean used = text.economy().map(Economy::budgetException).orElse(false);
        if (!used || subject.number(Provision.BUDGET_EXCEPTION).isEmpty()) {
            return Stream.empty();
        }
        boolean ownLegalPerson =
                text.organising().flatMap(Organising::ownLegalPerson).orElse(false);
        Stream<Finding> formal = Stream.of(
                        exception(!text.has(Clause.BUDGET_EXCEPTION), AgreementFinding.BUDGET_EXCEPTION_WITHOUT_CLAUSE),
                        exception(ownLegalPerson, AgreementFinding.BUDGET_EXCEPTION_OF_LEGAL_PERSON))
                .flatMap(Optional::stream);
        return Stream.concat(formal, income().stream());
    }

    private Optional<Finding> exception(boolean wrong, AgreementFinding code) {
        return wrong
                ? Optional.of(subject.error(Provision.BUDGET_EXCEPTION, Reason.at(EXCEPTION, code)))
                : Optional.empty();
    }

    private Optional<Finding> income() {
        Kroner limit = Kroner.parse(
                        subject.number(Provision.BUDGET_EXCEPTION).orElseThrow().toString())
                .orElseThrow();
        int year = subject.on().getYear();
        Optional<Kroner> income = subject.text().economy().stream()
                .flatMap(economy -> economy.expectedIncomes().stream())
                .filter(one -> one.year() == year)
                .map(ExpectedIncome::amount)
                .max(Kroner::compareTo);
        if (income.isEmpty()) {
            return Optional.of(subject.warning(
                    Provision.BUDGET_EXCEPTION,
                    Reason.at(
                            "/economy/expectedIncomes",
                            AgreementFinding.BUDGET_EXCEPTION_NOT_TESTED,
                            Integer.toString(year))));
        }
        return income.filter(amount -> amount.compareTo(limit) >= 0)
                .map(amount -> subject.error(
                        Provision.BUDGET_EXCEPTION,
                        Reason.at(
                                "/economy/expectedIncomes",
                                AgreementFinding.BUDGET_EXCEPTION_ABOVE_LIMIT,
                                Integer.toString(year),
                                amount.toString(),
                                limit.toString())));
    }

    /** V07. What an agreement says nothing about, a company may not. */
    private Stream<Finding> borrowingOfCompany() {
        return borrowing().filter(Borrowing::allowed).stream()
                .flatMap(borrowing -> Stream.of(
                                Optional.of(AgreementFinding.BORROWING_WITHOUT_CLAUSE)
                                        .filter(code -> !subject.text().has(Clause.BORROWING)),
                                Optional.of(AgreementFinding.BORROWING_WITHOUT_CAP)
                                        .filter(code -> borrowing.cap().isEmpty()))
                        .flatMap(Optional::stream))
                .map(code -> subject.error(Provision.COMPANY_BORROWING, Reason.at(BORROWING, code)));
    }

    /** V07. */
    private Stream<Finding> borrowingOfTaskCommunity() {
        return borrowing().isPresent()
                ? Stream.empty()
                : Stream.of(subject.error(
                        Provision.TASK_COMMUNITY_AGREEMENT, Reason.at(BORROWING, AgreementFinding.BORROWING_NOT_SAID)));
    }

    private Optional<Borrowing> borrowing() {
        return subject.text().economy().flatMap(Economy::borrowing);
    }
}
