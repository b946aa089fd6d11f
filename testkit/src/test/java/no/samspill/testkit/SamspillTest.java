package no.samspill.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.application.agreement.ListAgreements;
import no.samspill.application.agreement.RegisterAgreement;
import no.samspill.application.audit.ReadAuditTrail;
import no.samspill.application.measures.ListViews;
import no.samspill.application.measures.SaveView;
import no.samspill.application.port.UnitOfWork;
import no.samspill.application.wiring.Backups;
import no.samspill.application.wiring.Samspill;
import no.samspill.application.wiring.Settings;
import no.samspill.application.wiring.Store;
import no.samspill.application.wiring.StoreProvider;
import no.samspill.domain.AuditAct;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.agreement.CostAgreement;
import no.samspill.domain.invoicing.FirstInstalment;
import no.samspill.domain.portfolio.SavedView;
import no.samspill.domain.portfolio.ViewId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamspillTest {

    @TempDir
    private Path services;

    @Test
    void no_store_on_the_class_path_is_said_in_plain_words() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> startedWith())
                .withMessageContaining("exactly one store")
                .withMessageContaining("found none");
    }

    @Test
    void several_stores_are_named() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> startedWith(MemoryStore.class, OtherStore.class))
                .withMessageContaining(MemoryStore.class.getName() + " and " + OtherStore.class.getName());
    }

    @Test
    void the_one_store_is_found_and_used() throws IOException {
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
        CostAgreement rehearsed = samspill.rehearse(
                () -> samspill.useCase(RegisterAgreement.class).execute(command));
        assertThat(rehearsed).isEqualTo(Samples.agreement());
        assertThat(samspill.useCase(ListAgreements.class).execute(new ListAgreements.Query()))
                .isEmpty();
    }

    @Test
    void what_is_done_together_is_stored_together_or_not_at_all() {
        Samspill samspill = Samspill.start(Samples.settings(), new MemoryStore());
        SaveView save = samspill.useCase(SaveView.class);
        SavedView all = view("alle");
        assertThatThrownBy(() -> samspill.together(() -> {
                    save.execute(new SaveView.Command(all, Samples.ACTOR));
                    throw new IllegalStateException("the second of them fails");
                }))
                .hasMessage("the second of them fails");
        assertThat(views(samspill)).isEmpty();
        assertThat(samspill.together(() -> save.execute(new SaveView.Command(all, Samples.ACTOR))))
                .isEqualTo(all);
        assertThat(views(samspill)).containsExactly(all);
    }

    @Test
    void the_backups_are_those_of_the_store() {
        BackedUpStore store = new BackedUpStore();
        assertThat(Samspill.start(Samples.settings(), settings -> store).backups())
                .isSameAs(store);
    }

    @Test
    void closing_closes_the_store() {
        UncheckedIOException failure = new UncheckedIOException(new IOException("the disk is full"));
        Samspill samspill = Samspill.start(Samples.settings(), settings -> new FailingStore(failure));
        assertThatThrownBy(samspill::close).isSameAs(failure);
    }

    @Test
    void starting_asks_for_no_port_and_what_a_store_throws_later_comes_through_as_it_is() {
        UncheckedIOException failure = new UncheckedIOException(new IOException("the database is locked"));
        Samspill samspill = Samspill.start(Samples.settings(), settings -> new FailingStore(failure));
        assertThatThrownBy(() -> samspill.rehearse(() -> "anything")).isSameAs(failure);
        assertThatThrownBy(() -> samspill.useCase(ListAgreements.class)).isSameAs(failure);
    }

    @Test
    void a_store_of_ones_own_in_plain_java_is_found_and_serves_the_use_cases() throws IOException {
        SavedView view = view("alle");
        try (Samspill samspill = startedWith(TownStore.class)) {
            SaveView save = samspill.useCase(SaveView.class);
            samspill.rehearse(() -> save.execute(new SaveView.Command(view, Samples.ACTOR)));
            assertThat(views(samspill)).isEmpty();
            save.execute(new SaveView.Command(view, Samples.ACTOR));
            assertThat(views(samspill)).containsExactly(view);
            assertThat(samspill.useCase(ReadAuditTrail.class)
                            .execute(new ReadAuditTrail.Query(Optional.of("alle"), 10))
                            .entries())
                    .containsExactly(
                            new AuditEntry(Samples.NOW, Samples.ACTOR, AuditAct.SAVE_VIEW, "alle", view.name()));
            assertThatThrownBy(() -> samspill.useCase(ListAgreements.class))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("this store keeps no agreements");
            assertThatThrownBy(samspill::backups).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static SavedView view(String id) {
        return new SavedView(
                new ViewId(id),
                "Visning " + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static List<SavedView> views(Samspill samspill) {
        return samspill.useCase(ListViews.class).execute(new ListViews.Query());
    }

    /** Starts with these stores, and no others, named as a jar names them. */
    private Samspill startedWith(Class<?>... stores) throws IOException {
        Path folder = Files.createDirectories(services.resolve("META-INF/services"));
        Files.write(
                folder.resolve(StoreProvider.class.getName()),
                Stream.of(stores).map(Class::getName).toList());
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

    /** A store that is one too many. */
    public static final class OtherStore implements StoreProvider {

        @Override
        public Store open(Settings settings) {
            throw new AssertionError();
        }
    }

    private record FailingStore(RuntimeException failure) implements Store {

        @Override
        public UnitOfWork unit() {
            throw failure;
        }

        @Override
        public void close() {
            throw failure;
        }
    }

    /** A store that says of everything that it is a backup of it. */
    private record BackedUpStore() implements Store, Backups {

        @Override
        public Optional<Backups> backups() {
            return Optional.of(this);
        }

        @Override
        public UnitOfWork unit() {
            throw new AssertionError();
        }

        @Override
        public Backup save(Path file) {
            throw new AssertionError();
        }

        @Override
        public Backup replace(Path file) {
            return save(file);
        }

        @Override
        public Backup restore(Path file) {
            return save(file);
        }

        @Override
        public Optional<Path> beforeUpgrade() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
