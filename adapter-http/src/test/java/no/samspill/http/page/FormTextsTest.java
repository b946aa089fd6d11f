package no.samspill.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.domain.agreement.AgreementText;
import no.samspill.domain.followup.Evaluation;
import no.samspill.domain.followup.Invitation;
import no.samspill.domain.governance.Body;
import no.samspill.domain.governance.Decision;
import no.samspill.domain.governance.Meeting;
import no.samspill.domain.governance.Procedure;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.portfolio.Strategy;
import no.samspill.http.route.Texts;
import no.samspill.http.route.UploadedFile;
import no.samspill.json.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside the fields of the forms, in every language. */
class FormTextsTest {

    private static final List<Class<?>> FORMS = List.of(
            Act.class,
            form("no.samspill.http.measures.ActPages$First"),
            Organisation.class,
            Body.class,
            Meeting.class,
            Procedure.class,
            Strategy.class,
            Decision.class,
            AgreementText.class,
            Evaluation.class,
            Invitation.class,
            form("no.samspill.http.keyfigures.KeyFigureFile"),
            UploadedFile.Chosen.class,
            form("no.samspill.http.agreements.CostAgreementFields$Start"),
            form("no.samspill.http.agreements.CostAgreementFields$NextRule"),
            form("no.samspill.http.agreements.CostAgreementFields$Plan"));

    /** One that only its own pages know. */
    private static Class<?> form(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_field_is_called_something(Language language) {
        Set<String> nameless = new TreeSet<>();
        for (Class<?> record : records()) {
            for (RecordComponent component : record.getRecordComponents()) {
                String key = Texts.fieldKey("field", record, component.getName());
                if (!Texts.in(language).has(key)) {
                    nameless.add(key);
                }
            }
        }
        assertThat(records()).hasSizeGreaterThan(50);
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_choice_is_called_something(Language language) {
        Set<String> nameless = new TreeSet<>();
        types().filter(Class::isEnum)
                .flatMap(one -> Arrays.stream(one.getEnumConstants()))
                .map(one -> ((Enum<?>) one).name())
                .filter(name -> Texts.in(language).sentences().word(name).equals(name))
                .forEach(nameless::add);
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_alternative_is_called_something(Language language) {
        Set<String> nameless = new TreeSet<>();
        types().filter(one -> !one.isSealed() && Choices.tag(one).isPresent())
                .filter(one ->
                        Texts.in(language).sentences().word(Texts.constant(one)).equals(Texts.constant(one))
                                && !Texts.in(language).has(Texts.typeKey(one, "")))
                .map(Class::getSimpleName)
                .forEach(nameless::add);
        assertThat(nameless).isEmpty();
    }

    private static List<Class<?>> records() {
        return types().filter(Choices::isGroup).toList();
    }

    private static Stream<Class<?>> types() {
        Set<Class<?>> found = new LinkedHashSet<>();
        FORMS.forEach(one -> collect(one, found));
        return found.stream();
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> one && one.getName().startsWith("no.samspill") && found.add(one)) {
            if (one.isSealed()) {
                Arrays.stream(one.getPermittedSubclasses()).forEach(each -> collect(each, found));
            } else if (one.isRecord()) {
                Arrays.stream(one.getRecordComponents()).forEach(each -> collect(each.getGenericType(), found));
            }
        }
    }
}
