package no.samspill.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import no.samspill.application.wiring.StoreRefusal;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database on a server that is of no use is refused in our words. */
class ServerRefusalTest {

    private String database;

    @BeforeEach
    void make_an_empty_database() {
        database = Postgresql.emptyDatabase();
    }

    @Test
    void one_with_nothing_in_it_is_missing_to_a_reader_and_filled_by_a_writer() {
        assertRefused(TestDatabase.reading(database), StoreRefusal.MISSING);
        try (TestDatabase store = TestDatabase.writing(database)) {
            assertThat(store.agreements()).isEmpty();
        }
        try (TestDatabase store = TestDatabase.reading(database)) {
            assertThat(store.agreements()).isEmpty();
        }
    }

    @Test
    void one_that_is_not_there_is_missing_to_both() {
        String gone = database.replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1no_such_database");
        assertRefused(TestDatabase.reading(gone), StoreRefusal.MISSING);
        assertRefused(TestDatabase.writing(gone), StoreRefusal.MISSING);
    }

    @Test
    void a_user_the_server_does_not_let_in_is_denied() {
        String stranger = database.replaceFirst("\\?.*", "") + "?user=no_such_user&password=hemmelig";
        assertRefused(TestDatabase.writing(stranger), StoreRefusal.DENIED);
    }

    @Test
    void one_that_may_only_be_read_is_read_only() {
        TestDatabase.writing(database).agreements();
        String readOnly = database + "&options=-c%20default_transaction_read_only=on";
        assertRefusedToAdd(TestDatabase.writing(readOnly), "", StoreRefusal.READ_ONLY);
        assertRefusedToAdd(TestDatabase.reading(database), "", StoreRefusal.READ_ONLY);
    }

    @Test
    void one_of_a_newer_program_is_refused() {
        TestDatabase store = TestDatabase.writing(database);
        store.execute("update \"flyway_schema_history\" set \"version\" = '99' where \"version\" = '0001'");
        assertRefused(TestDatabase.reading(database), StoreRefusal.NEWER_SCHEMA);
        assertRefused(TestDatabase.writing(database), StoreRefusal.NEWER_SCHEMA);
    }

    @Test
    void one_with_other_tables_in_it_is_refused() {
        TestDatabase store = TestDatabase.writing(database);
        store.execute("drop table \"flyway_schema_history\"");
        assertRefused(TestDatabase.writing(database), StoreRefusal.FOREIGN);
    }

    /** The grants are those of the guide for users; they keep the audit trail from being changed. */
    @Test
    void a_role_that_may_only_add_to_the_audit_trail_can_work_and_change_nothing_of_it() {
        String role = "use_" + database.replaceFirst(".*/(\\w+).*", "$1");
        TestDatabase.writing(database).agreements();
        TestDatabase.writing(database)
                .execute(
                        "create role " + role,
                        "grant select, insert, update, delete on all tables in schema public to " + role,
                        "revoke update, delete, truncate on audit_entry from " + role,
                        "revoke insert, update, delete, truncate on flyway_schema_history from " + role);
        TestDatabase store = TestDatabase.writing(database + "&options=-c%20role=" + role);
        store.run(on -> {
            on.agreements().add(List.of(Samples.agreement()));
            on.audit().add(List.of(new AuditEntry(Samples.NOW, Samples.ACTOR, "Test", "one", "")));
            return on;
        });
        for (String change : List.of("update audit_entry set actor = 'x'", "delete from audit_entry")) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> store.execute(change))
                    .withMessageContaining("permission denied");
        }
        assertThat(store.agreements()).hasSize(1);
    }

    @Test
    void a_text_the_server_cannot_hold_is_refused() {
        assertRefusedToAdd(TestDatabase.writing(database), "\0", StoreRefusal.UNSTORABLE);
    }

    private static void assertRefused(TestDatabase store, StoreRefusal code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(store::agreements)
                .satisfies(refused -> assertReason(refused, code));
    }

    private static void assertRefusedToAdd(TestDatabase store, String detail, StoreRefusal code) {
        List<AuditEntry> entries = List.of(new AuditEntry(Samples.NOW, Samples.ACTOR, "Test", "one", detail));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.run(on -> {
                    on.audit().add(entries);
                    return on;
                }))
                .satisfies(refused -> assertReason(refused, code));
    }

    private static void assertReason(Refused refused, StoreRefusal code) {
        assertThat(refused.reasons()).extracting(Reason::code).containsExactly(code);
        assertThat(refused.reasons().get(0).facts().get(0))
                .startsWith("jdbc:postgresql://")
                .doesNotContain("?", "hemmelig");
    }
}
