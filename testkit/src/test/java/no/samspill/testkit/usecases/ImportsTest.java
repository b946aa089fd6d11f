package no.samspill.testkit.usecases;

import static no.samspill.testkit.usecases.ImportOffice.document;
import static no.samspill.testkit.usecases.ImportOffice.finish;
import static no.samspill.testkit.usecases.ImportOffice.measure;
import static no.samspill.testkit.usecases.ImportOffice.organisation;
import static no.samspill.testkit.usecases.ImportOffice.registered;
import static no.samspill.testkit.usecases.ImportOffice.right;
import static no.samspill.testkit.usecases.ImportOffice.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import no.samspill.domain.Reason;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.Counts;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.ImportStatus;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.registers.RegisterRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are taken in bit by bit: what becomes of each thing in them. */
class ImportsTest {

    private final ImportOffice imports = ImportOffice.open();
    private final Office office = imports.office();

    @Test
    void what_is_right_is_taken_in_and_what_is_wrong_is_refused_by_its_place() {
        ImportJob done =
                imports.taken(document(organisation("Frøya"), right("a"), wrong("b"), right("c")), Manner.EACH);
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.counts()).isEqualTo(new Counts(0, 3, 0, 0, 1, 0));
        assertThat(imports.results(done))
                .containsExactly(RowResult.ADDED, RowResult.ADDED, RowResult.REFUSED, RowResult.ADDED);
        assertThat(imports.shown(done, Optional.of(RowResult.REFUSED)).rows())
                .singleElement()
                .returns("b", ImportRow::id)
                .returns(3, ImportRow::number)
                .extracting(row -> Office.codeAndPointer(row.reasons().get(0)))
                .isEqualTo("NOT_BEGUN /measures/1/acts/0");
        assertThat(imports.exported()).isEqualTo(document(organisation("Frøya"), right("a"), right("c")));
    }

    @Test
    void all_or_nothing_leaves_nothing_when_one_thing_is_wrong() {
        ImportJob refused = imports.taken(document(organisation("Frøya"), right("a"), wrong("b")), Manner.WHOLE);
        assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(imports.results(refused)).containsExactly(RowResult.LEFT_OUT, RowResult.LEFT_OUT, RowResult.REFUSED);
        assertThat(refused.counts()).isEqualTo(new Counts(0, 0, 0, 0, 1, 2));
        assertThat(imports.exported()).isEqualTo(document(List.of(), List.of()));
        ImportJob done = imports.taken(document(organisation("Frøya"), right("a"), right("b")), Manner.WHOLE);
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(imports.results(done)).containsOnly(RowResult.ADDED);
    }

    @Test
    void what_is_registered_is_continued_or_as_it_was() {
        imports.taken(document(organisation("Frøya"), right("a"), right("b")), Manner.WHOLE);
        Measure longer = measure("b", registered("b"), new Retracted("Nei"));
        Register next = document(organisation("Frøya kommune"), right("a"), longer, right("c"));
        ImportJob done = imports.taken(next, Manner.EACH);
        assertThat(imports.results(done))
                .containsExactly(RowResult.REFUSED, RowResult.UNCHANGED, RowResult.REFUSED, RowResult.ADDED);
        assertThat(imports.shown(done, Optional.of(RowResult.REFUSED))
                        .rows()
                        .get(0)
                        .reasons())
                .containsExactly(
                        Reason.at("/organisations/0", RegisterRefusal.DIFFERS_FROM_REGISTERED, "5014", "name"));
        assertThat(imports.results(imports.replacing(next, Optional.of("Fullt navn"))))
                .containsExactly(RowResult.CONTINUED, RowResult.UNCHANGED, RowResult.REFUSED, RowResult.UNCHANGED);
        assertThat(imports.exported().portfolio().organisations()).containsExactly(organisation("Frøya kommune"));
    }

    @Test
    void what_no_register_can_have_is_refused_at_once_or_thing_by_thing() {
        Register twice = document(organisation("Frøya"), right("a"), right("a"), measure("b"));
        assertThat(Office.refusals(() -> imports.begin(twice, Manner.WHOLE)))
                .containsExactly("SAME_ID_TWICE /measures/1", "NO_ACTS /measures/2/acts");
        ImportJob begun = imports.begin(twice, Manner.EACH);
        assertThat(begun.counts()).isEqualTo(new Counts(2, 0, 0, 0, 2, 0));
        assertThat(imports.results(finish(office, begun.id())))
                .containsExactly(RowResult.ADDED, RowResult.ADDED, RowResult.REFUSED, RowResult.REFUSED);
    }

    /** The law: every thing in the document has become of something, and what was right is then there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_stands_in_a_document_each_thing_has_one_result_and_what_is_added_is_so_once(long seed) {
        Random random = new Random(seed);
        Measure[] measures = Stream.generate(() -> arbitrary(random))
                .limit(random.nextInt(12))
                .toArray(Measure[]::new);
        Register document = document(organisation("Frøya"), measures);
        ImportJob first = imports.taken(document, Manner.EACH);
        assertThat(first.counts()).isEqualTo(Counts.of(imports.rows(first)));
        assertThat(first.counts().done()).isEqualTo(measures.length + 1);
        assertThat(first.counts().added())
                .isEqualTo(imports.exported().portfolio().measures().size() + 1);
        ImportJob again = imports.taken(document, Manner.EACH);
        assertThat(again.counts().added() + again.counts().continued()).isZero();
        assertThat(again.counts().refused()).isEqualTo(first.counts().refused());
        boolean allRight = first.counts().refused() == 0;
        assertThat(Arrays.asList(measures)
                        .containsAll(imports.exported().portfolio().measures()))
                .isTrue();
        assertThat(imports.exported().portfolio().measures().size() == measures.length)
                .isEqualTo(allRight);
    }

    private static Measure arbitrary(Random random) {
        String id = "t" + random.nextInt(10);
        return switch (random.nextInt(4)) {
            case 0 -> wrong(id);
            case 1 -> measure(id);
            case 2 -> measure(id, registered("annet"), registered("igjen"));
            default -> right(id);
        };
    }
}
