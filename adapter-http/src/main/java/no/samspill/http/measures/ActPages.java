package no.samspill.http.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.application.NotFound;
import no.samspill.application.measures.RecordAct;
import no.samspill.application.measures.ShowMeasure;
import no.samspill.domain.Reason;
import no.samspill.domain.lifecycle.Beginning;
import no.samspill.domain.lifecycle.Corrected;
import no.samspill.domain.lifecycle.DatedAct;
import no.samspill.domain.lifecycle.Described;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.ProfileField;
import no.samspill.domain.lifecycle.Step;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.MeasureView;
import no.samspill.http.access.Access;
import no.samspill.http.page.FilledForm;
import no.samspill.http.page.Form;
import no.samspill.http.route.Answer;
import no.samspill.http.route.PageAddresses;
import no.samspill.http.route.Request;
import no.samspill.http.route.Route;
import no.samspill.http.route.Schema;
import no.samspill.http.route.Texts;
import no.samspill.json.JsonReader;

/** Sidene der noe skjer med et tiltak: a form for each act, which shows before it is sent what stands in the way. */
final class ActPages {

    private static final String NEW = "/regions/{region}/new-measure/{act}";
    private static final String PATH = "/regions/{region}/measures/{id}/acts/{act}";

    static final List<Route> ALL = List.of(
            Route.page(NEW, Access.WRITE)
                    .named("showBeginning", "The form by which a measure begins.")
                    .takes("act", Schema.text(), "Which act.")
                    .by(ActPages::show),
            Route.form(NEW, Access.WRITE)
                    .named("sendBeginning", "Begins a measure.")
                    .takes("act", Schema.text(), "Which act.")
                    .by(ActPages::send)
                    .orElse(ActPages::again),
            Route.page(PATH, Access.WRITE)
                    .named("showAct", "The form of an act.")
                    .takes("id", Schema.text(), "The measure.")
                    .takes("act", Schema.text(), "Which act.")
                    .takes("number", Schema.text(), "Which of its acts is corrected.")
                    .by(ActPages::show),
            Route.form(PATH, Access.WRITE)
                    .named("sendAct", "Something happens to a measure.")
                    .takes("id", Schema.text(), "The measure.")
                    .takes("act", Schema.text(), "Which act.")
                    .by(ActPages::send)
                    .orElse(ActPages::again));

    /** What is asked of every act beside its own. */
    record When(LocalDate date, boolean sure) {}

    /** What is asked of a first act beside its own. */
    record First(MeasureId id, LocalDate date, boolean sure) {}

    private ActPages() {}

    /** The acts that a measure can begin with, and those that can be done in the phase. */
    static Stream<Class<?>> beginnings() {
        return Arrays.stream(Beginning.class.getPermittedSubclasses());
    }

    private static Class<?> act(Request request) {
        String wanted = request.path("act");
        return Stream.of(beginnings(), Arrays.stream(Step.class.getPermittedSubclasses()), Stream.of(Corrected.class))
                .flatMap(some -> some)
                .filter(one -> slug(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("Act", wanted));
    }

    /** The act's name in the address: {@code assessment-ordered}. */
    static String slug(Class<?> act) {
        return Texts.constant(act).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isFirst(Request request) {
        return Beginning.class.isAssignableFrom(act(request));
    }

    /** The form as it is shown: with the title of the measure, and its version now. */
    private static Form form(Request request) {
        if (isFirst(request)) {
            return form(request, "", "");
        }
        MeasureView measure = measure(request);
        String title = measure.standing().map(one -> one.profile().title()).orElse("");
        return form(request, ": " + title, Integer.toString(measure.version()));
    }

    private static Form form(Request request, String title, String version) {
        Class<?> act = act(request);
        String name = request.text("do." + Texts.constant(act));
        return Form.of(request, name + title, version, isFirst(request) ? First.class : When.class, act);
    }

    private static MeasureView measure(Request request) {
        MeasureId id = request.id(Measure.class, MeasureId::new);
        return request.useCase(ShowMeasure.class).execute(ShowMeasure.Query.ofAll(id));
    }

    private static Answer show(Request request) {
        FilledForm today = FilledForm.from(new When(request.today(), false)).and(corrected(request));
        boolean describes = act(request) == Described.class;
        return form(request)
                .shown(
                        describes
                                ? measure(request)
                                        .standing()
                                        .map(one -> FilledForm.from(new Described(one.profile())))
                                        .orElse(today)
                                        .and(today)
                                : today);
    }

    /** The act that is to be corrected, when the page one comes from says which. */
    private static FilledForm corrected(Request request) {
        return FilledForm.sent(request.query("number", text -> text)
                .map(number -> Map.of("number", number))
                .orElse(Map.of()));
    }

    private static Answer send(Request request) {
        FilledForm filled = FilledForm.sent(request.filledIn());
        if (filled.isGrowing()) {
            return form(request).shown(filled);
        }
        MeasureId id = isFirst(request)
                ? Form.read("/id", filled.value("id"), MeasureId::new)
                : request.id(Measure.class, MeasureId::new);
        Set<Integer> seen = isFirst(request) ? Set.of() : Form.seen(filled);
        DatedAct next = JsonReader.datedSaid(
                filled.without("id").without("sure").json(form(request, "", ""), besides(request)));
        RecordAct.When when =
                new RecordAct.When(request.today(), filled.value("sure").equals("true"));
        MeasureRoutes.recorded(request, new RecordAct.Command(id, next, when, seen, request.actor()));
        return request.isRehearsal()
                ? form(request).possible(filled)
                : Answer.seeOther(PageAddresses.of(request.regionName(), List.of("measures", id.value())));
    }

    /** Which act it is, and what a description says: what stood on the page, also what was emptied there. */
    private static String[] besides(Request request) {
        List<String> lines = new ArrayList<>(List.of("act=" + Texts.constant(act(request))));
        String place = act(request) == Corrected.class ? "replacement." : "";
        boolean describes = act(request) == Described.class
                || Texts.constant(Described.class).equals(request.filledIn().get("replacement.act"));
        if (describes) {
            List<ProfileField> named = Arrays.stream(ProfileField.values())
                    .filter(one -> isShown(request, place + "profile." + one.component()))
                    .toList();
            for (int i = 0; i < named.size(); i++) {
                lines.add(place + "fields." + i + "=" + named.get(i));
            }
        }
        return lines.toArray(String[]::new);
    }

    private static boolean isShown(Request request, String field) {
        return request.filledIn().keySet().stream()
                .anyMatch(name -> name.equals(field) || name.startsWith(field + "."));
    }

    private static Answer again(Request request, List<Reason> reasons) {
        return form(request).refused(FilledForm.sent(request.filledIn()), reasons);
    }
}
