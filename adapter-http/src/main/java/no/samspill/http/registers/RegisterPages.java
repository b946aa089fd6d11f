package no.samspill.http.registers;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.governance.Meeting;
import no.samspill.http.page.Page;
import no.samspill.http.page.RegisteredNames;
import no.samspill.http.route.Route;

/** Sidene til registrene. */
final class RegisterPages {

    static final List<Route> ALL = Stream.of(
                    new RegisterKindPages<>(
                            RegisterRoutes.ORGANISATIONS,
                            List.of("column.kind"),
                            one -> one.name(),
                            (one, page, names) -> List.of(page.word(one.kind()))),
                    new RegisterKindPages<>(
                            RegisterRoutes.BODIES,
                            List.of("column.kind", "column.party"),
                            one -> one.name(),
                            (one, page, names) -> List.of(
                                    page.word(one.kind()),
                                    one.organisation()
                                            .map(id -> names.of("party", id))
                                            .orElse(""))),
                    new RegisterKindPages<>(
                            RegisterRoutes.MEETINGS,
                            List.of("column.body", "column.held"),
                            one -> one.date().toString(),
                            RegisterPages::cells),
                    new RegisterKindPages<>(
                            RegisterRoutes.STRATEGIES,
                            List.of("field.goals"),
                            one -> one.title(),
                            (one, page, names) -> List.of(String.join("; ", one.goals()))),
                    new RegisterKindPages<>(
                            RegisterRoutes.DECISIONS,
                            List.of("column.at", "column.body", "field.caseNumber", "field.outcome"),
                            one -> one.wording(),
                            (one, page, names) -> List.of(
                                    page.date(one.date()),
                                    names.of("body", one.body()),
                                    one.caseNumber().orElse(""),
                                    page.word(one.outcome()))),
                    new RegisterKindPages<>(
                            RegisterRoutes.AGREEMENT_TEXTS,
                            List.of("field.form", "field.version"),
                            one -> one.title(),
                            (one, page, names) ->
                                    List.of(page.word(one.form()), one.version().toString())),
                    new RegisterKindPages<>(
                            RegisterRoutes.PROCEDURES,
                            List.of("field.version", "field.from", "field.to"),
                            one -> one.title(),
                            (one, page, names) -> List.of(
                                    Integer.toString(one.version()),
                                    page.date(one.period().from()),
                                    one.period().to().map(page::date).orElse(""))))
            .flatMap(RegisterKindPages::routes)
            .toList();

    private RegisterPages() {}

    private static List<String> cells(Meeting meeting, Page page, RegisteredNames names) {
        return List.of(
                String.join(
                        ", ",
                        meeting.bodies().stream()
                                .map(id -> names.of("body", id))
                                .toList()),
                meeting.held() ? page.text("yes") : page.text("no"));
    }
}
