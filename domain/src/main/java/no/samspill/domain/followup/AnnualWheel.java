package no.samspill.domain.followup;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.domain.Provision;
import no.samspill.domain.Statutes;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.agreement.Economy;
import no.samspill.domain.agreement.Organising;
import no.samspill.domain.agreement.Withdrawal;
import no.samspill.domain.calendar.Period;
import no.samspill.domain.portfolio.Portfolio;

/**
 * Årshjulet: what is due every year, for the region, for its agreements and for its measures. Where the law sets the day, it is
 * read from the law; the others are our own.
 *
 * <p>Example: in 2026 the accounts of 2025 are presented by 22 February, and the pupils are counted on 1 October.
 *
 * <p>Law: kommuneloven § 14-3, § 14-5, § 14-6, § 14-7, § 26-1; IKS-loven § 18, § 27; the other days are our own.
 *
 * @param statutes the law, dated; of a year before a provision was in force nothing is due by it
 */
public record AnnualWheel(Portfolio portfolio, Statutes statutes) {

    private static final MonthDay POPULATION = MonthDay.of(Month.FEBRUARY, 25);
    private static final MonthDay PORTFOLIO_REPORT = MonthDay.of(Month.MARCH, 31);
    private static final MonthDay ECONOMY_REPORT = MonthDay.of(Month.AUGUST, 31);
    private static final MonthDay BUDGET_REQUEST = MonthDay.of(Month.SEPTEMBER, 30);
    private static final MonthDay OWNERSHIP_REPORT = MonthDay.of(Month.SEPTEMBER, 30);
    private static final int ELECTED_FOR = 4;
    private static final int ELECTION = 3;
    private static final MonthDay PUPILS = MonthDay.of(Month.OCTOBER, 1);

    /** Everything that is due in the period, by day. Agreements are those in force at the end of it, as far as is known. */
    public List<Event> in(Period period) {
        List<AgreementText> texts = Running.on(portfolio, period.to()).stream()
                .flatMap(one -> one.text().stream())
                .distinct()
                .toList();
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .boxed()
                .flatMap(year -> Stream.of(
                                ofRegion(year),
                                texts.stream()
                                        .flatMap(text -> ofAgreement(text, year).stream())
                                        .toList(),
                                evaluations(year))
                        .flatMap(List::stream))
                .filter(event -> period.contains(event.date()))
                .sorted(Event.ORDER)
                .toList();
    }

    private List<Event> ofRegion(int year) {
        String now = Integer.toString(year);
        String before = Integer.toString(year - 1);
        List<Event> events = new ArrayList<>(ofAccounts(year, "", ""));
        events.add(Event.of(EventCode.POPULATION_PUBLISHED, POPULATION.atYear(year), "", now));
        events.add(Event.of(EventCode.PORTFOLIO_REPORT_DUE, PORTFOLIO_REPORT.atYear(year), "", before));
        LocalDate report = ECONOMY_REPORT.atYear(year);
        statutes.reference(Provision.ECONOMY_REPORTED, report)
                .ifPresent(law -> events.add(
                        new Event(EventCode.ECONOMY_REPORT_DUE, report, "", List.of(now), Optional.of(law))));
        events.add(Event.of(EventCode.BUDGET_REQUEST_DUE, BUDGET_REQUEST.atYear(year), "", Integer.toString(year + 1)));
        events.add(Event.of(EventCode.PUPILS_COUNTED, PUPILS.atYear(year), "", now));
        events.addAll(ownershipReport(year));
        return events;
    }

    /** Once in each period of election, which are four years and begin in 2027, 2031 and so on: by the last month before the new councils are constituted. */
    private List<Event> ownershipReport(int year) {
        LocalDate day = OWNERSHIP_REPORT.atYear(year);
        return statutes.reference(Provision.OWNERSHIP_REPORT, day).stream()
                .filter(law -> (year & (ELECTED_FOR - 1)) == ELECTION)
                .map(law -> new Event(
                        EventCode.OWNERSHIP_REPORT_DUE,
                        day,
                        "",
                        List.of(Integer.toString(year - ELECTED_FOR), Integer.toString(year)),
                        Optional.of(law)))
                .toList();
    }

    private List<Event> ofAgreement(AgreementText text, int year) {
        String pointer = "/agreements/" + text.version().text();
        List<Event> events = new ArrayList<>();
        if (text.form().isCompany()) {
            events.addAll(ofCompany(year, pointer, text.title()));
        } else if (keepsAccounts(text)) {
            events.addAll(ofAccounts(year, pointer, text.title()));
        }
        text.organising()
                .flatMap(Organising::revisionMonth)
                .map(month -> LocalDate.of(year, month, 1).plusMonths(1).minusDays(1))
                .ifPresent(day -> events.add(Event.of(EventCode.AGREEMENT_TAKEN_UP, day, pointer, text.title())));
        events.addAll(figuresDue(text, year, pointer));
        LocalDate turn = LocalDate.of(year + 1, Month.JANUARY, 1);
        text.withdrawal()
                .filter(Withdrawal::atTurnOfYear)
                .filter(one -> one.notBefore().filter(turn::isBefore).isEmpty())
                .flatMap(Withdrawal::noticeMonths)
                .map(turn::minusMonths)
                .ifPresent(day ->
                        events.add(Event.of(EventCode.NOTICE_LAST_DAY, day, pointer, text.title(), turn.toString())));
        return events.stream()
                .filter(event -> text.term()
                        .map(term ->
                                term.within(Period.year(accountedIn(event))).isPresent())
                        .orElse(true))
                .toList();
    }

    private static List<Event> figuresDue(AgreementText text, int year, String pointer) {
        return text.economy().stream()
                .flatMap(economy -> economy.keyFigureDates().stream())
                .map(figures -> Event.of(
                        EventCode.KEY_FIGURES_DUE,
                        figures.neededFor(year),
                        pointer,
                        text.title(),
                        figures.key(),
                        figures.in(year).toString()))
                .toList();
    }

    /** The year whose life an event of an agreement is about. */
    private static int accountedIn(Event event) {
        int year = event.date().getYear();
        return switch (event.code()) {
            case ACCOUNTS_DUE, ANNUAL_REPORT_DUE, AUDIT_REPORT_DUE, ACCOUNTS_ADOPTION_DUE -> year - 1;
            case BUDGET_ADOPTION_DUE, ECONOMIC_PLAN_DUE -> year + 1;
            default -> year;
        };
    }

    /** Political councils and task communities do, unless they use the exception for small ones. */
    private static boolean keepsAccounts(AgreementText text) {
        boolean excepted = text.economy().filter(Economy::budgetException).isPresent();
        return !excepted && text.form().hasOwnBody();
    }

    private List<Event> ofAccounts(int year, String pointer, String title) {
        return Stream.of(
                        lawful(EventCode.ACCOUNTS_DUE, Provision.ACCOUNTS_PRESENTED, year - 1, year),
                        lawful(EventCode.ANNUAL_REPORT_DUE, Provision.ANNUAL_REPORT_GIVEN, year - 1, year),
                        lawful(EventCode.ACCOUNTS_ADOPTION_DUE, Provision.ACCOUNTS_ADOPTED, year - 1, year),
                        lawful(EventCode.BUDGET_ADOPTION_DUE, Provision.BUDGET_ADOPTED, year + 1, year))
                .flatMap(Optional::stream)
                .map(event -> about(event, pointer, title))
                .toList();
    }

    private List<Event> ofCompany(int year, String pointer, String title) {
        return Stream.of(
                        lawful(EventCode.ACCOUNTS_DUE, Provision.COMPANY_ACCOUNTS_PREPARED, year - 1, year),
                        lawful(EventCode.ANNUAL_REPORT_DUE, Provision.COMPANY_REPORT_GIVEN, year - 1, year),
                        lawful(EventCode.AUDIT_REPORT_DUE, Provision.COMPANY_ACCOUNTS_AUDITED, year - 1, year),
                        lawful(EventCode.ACCOUNTS_ADOPTION_DUE, Provision.COMPANY_ACCOUNTS_ADOPTED, year - 1, year),
                        lawful(EventCode.BUDGET_ADOPTION_DUE, Provision.COMPANY_BUDGET_ADOPTED, year + 1, year),
                        lawful(EventCode.ECONOMIC_PLAN_DUE, Provision.COMPANY_BUDGET_ADOPTED, year + 1, year))
                .flatMap(Optional::stream)
                .map(event -> about(event, pointer, title))
                .toList();
    }

    /** By the law that holds on the first day of the financial year. */
    private Optional<Event> lawful(EventCode code, Provision provision, int financialYear, int year) {
        LocalDate on = LocalDate.of(financialYear, Month.JANUARY, 1);
        return statutes.day(provision, on)
                .map(day -> new Event(
                        code,
                        day.atYear(year),
                        "",
                        List.of(Integer.toString(financialYear)),
                        statutes.reference(provision, on)));
    }

    private static Event about(Event event, String pointer, String title) {
        return new Event(
                event.code(), event.date(), pointer, List.of(event.facts().get(0), title), event.basis());
    }

    /** Due in the year, of measures that still run then. */
    private List<Event> evaluations(int year) {
        List<Event> events = new ArrayList<>();
        for (Evaluation.Kind kind : Evaluation.Kind.values()) {
            int of = kind.due(year).getYear() == year ? year : year - 1;
            LocalDate due = kind.due(of);
            Running.on(portfolio, due).stream()
                    .filter(one -> one.ranOn(kind.of(of).to()))
                    .forEach(one -> events.add(Event.of(
                            EventCode.EVALUATION_DUE,
                            due,
                            one.pointer(),
                            one.title(),
                            kind.name(),
                            Integer.toString(of))));
        }
        return events;
    }
}
