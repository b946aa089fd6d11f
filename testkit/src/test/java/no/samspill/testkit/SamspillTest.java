package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Module;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.StoreProvider;
import no.samspill.domain.agreement.Agreement;
import no.samspill.domain.invoicing.FirstInstalment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamspillTest {

    @TempDir
    private Path services;

    @Test
    void no_adapter_on_the_class_path_is_said_in_plain_words() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> startedWith())
                .withMessageContaining("exactly one persistence adapter")
                .withMessageContaining("found none");
    }

    @Test
    void several_adapters_are_named() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> startedWith(MemoryStore.class, OtherAdapter.class))
                .withMessageContaining(MemoryStore.class.getName() + " and " + OtherAdapter.class.getName());
    }

    @Test
    void the_one_adapter_is_found_and_used() throws IOException {
        try (Samspill samspill = startedWith(MemoryStore.class)) {
            assertThat(samspill.useCase(ListAgreements.class).execute(new ListAgreements.Query()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void every_use_case_can_be_made(Class<?> useCase) {
        assertThat(Samspill.start(Samples.settings(), new MemoryStore()).useCase(useCase))
                .isInstanceOf(useCase);
    }

    static List<Class<?>> useCases() {
        List<Class<?>> found = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("no.samspill.application")
                        .stream()
                        .filter(type -> type.getMethods().stream()
                                .anyMatch(method -> method.getName().equals("execute")))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }

    @Test
    void a_rehearsal_stores_nothing() {
        Samspill samspill = Samspill.start(Samples.settings(), new MemoryStore());
        RegisterAgreement.Command command = new RegisterAgreement.Command(
                Samples.agreement(), Samples.firstRule(Samples.ADVISER), new FirstInstalment.ByMonths(), Samples.ACTOR);
        Agreement rehearsed = samspill.rehearse(
                () -> samspill.useCase(RegisterAgreement.class).execute(command));
        assertThat(rehearsed).isEqualTo(Samples.agreement());
        assertThat(samspill.useCase(ListAgreements.class).execute(new ListAgreements.Query()))
                .isEmpty();
    }

    @Test
    void closing_closes_what_the_adapter_opened() {
        IOException failure = new IOException("the disk is full");
        Closeable failing = () -> {
            throw failure;
        };
        Samspill samspill = Samspill.start(
                Samples.settings(),
                settings -> binder -> binder.bind(Closeable.class).toInstance(failing));
        assertThatThrownBy(samspill::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void starting_makes_nothing_and_what_an_adapter_throws_later_comes_through_as_it_is() {
        Module never = binder -> binder.bind(UnitOfWork.class).toProvider(() -> {
            throw new UncheckedIOException(new IOException("the database is locked"));
        });
        Samspill samspill = Samspill.start(Samples.settings(), settings -> never);
        assertThatThrownBy(() -> samspill.rehearse(() -> "anything")).isInstanceOf(UncheckedIOException.class);
    }

    /** Starts with these adapters, and no others, named as a jar names them. */
    private Samspill startedWith(Class<?>... adapters) throws IOException {
        Path folder = Files.createDirectories(services.resolve("META-INF/services"));
        Files.write(
                folder.resolve(StoreProvider.class.getName()),
                Stream.of(adapters).map(Class::getName).toList());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {services.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Samspill.start(Samples.settings());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** An adapter that is one too many. */
    public static final class OtherAdapter implements StoreProvider {

        @Override
        public Module module(Settings settings) {
            throw new AssertionError();
        }
    }
}
