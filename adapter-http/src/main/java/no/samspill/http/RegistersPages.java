package no.samspill.http;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.domain.governance.Meeting;

/** Sidene til registrene. */
final class RegistersPages {

    static final List<Route> ALL = Stream.of(
                    new RegisterPages<>(
                            RegisterRoutes.ORGANISATIONS,
                            List.of("column.kind"),
                            one -> one.name(),
                            (one, page, names) -> List.of(page.word(one.kind()))),
                    new RegisterPages<>(
                            RegisterRoutes.BODIES,
                            List.of("column.kind", "column.party"),
                            one -> one.name(),
                            (one, page, names) -> List.of(
                                    page.word(one.kind()),
                                    one.organisation()
                                            .map(id -> names.of("party", id))
                                            .orElse(""))),
                    new RegisterPages<>(
                            RegisterRoutes.MEETINGS,
                            List.of("column.body", "column.held"),
                            one -> one.date().toString(),
                            RegistersPages::cells),
                    new RegisterPages<>(
                            RegisterRoutes.STRATEGIES,
                            List.of("field.goals"),
                            one -> one.title(),
                            (one, page, names) -> List.of(String.join("; ", one.goals()))),
                    new RegisterPages<>(
                            RegisterRoutes.DECISIONS,
                            List.of("column.at", "column.body", "field.caseNumber", "field.outcome"),
                            one -> one.wording(),
                            (one, page, names) -> List.of(
                                    page.date(one.date()),
                                    names.of("body", one.body()),
                                    one.caseNumber().orElse(""),
                                    page.word(one.outcome()))),
                    new RegisterPages<>(
                            RegisterRoutes.AGREEMENT_TEXTS,
                            List.of("field.form", "field.version"),
                            one -> one.title(),
                            (one, page, names) ->
                                    List.of(page.word(one.form()), one.version().toString())))
            .flatMap(RegisterPages::routes)
            .toList();

    private RegistersPages() {}

    private static List<String> cells(Meeting meeting, Page page, Names names) {
        return List.of(
                String.join(
                        ", ",
                        meeting.bodies().stream()
                                .map(id -> names.of("body", id))
                                .toList()),
                meeting.held() ? page.text("yes") : page.text("no"));
    }
}
