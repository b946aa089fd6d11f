package no.samspill.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samspill.domain.AuditEntry;
import no.samspill.domain.Reason;
import no.samspill.domain.Refused;
import no.samspill.domain.agreement.CostAgreementId;
import no.samspill.testkit.Samples;

/**
 * Another process, for what one alone cannot show. It writes an agreement, with its rule and an audit entry, in one unit of
 * work after the other, and prints the number of each when it is stored.
 */
final class Child {

    private Child() {}

    public static void main(String[] arguments) {
        try (TestDatabase store = TestDatabase.writing(arguments[0])) {
            int first = Integer.parseInt(arguments[1]);
            int last = Integer.parseInt(arguments[2]);
            IntStream.rangeClosed(first, last).forEach(number -> {
                write(store, number);
                System.out.println(number);
            });
            if (System.in.read() < 0) {
                System.out.println("done");
            }
        } catch (Refused refused) {
            refused.reasons().stream().map(Reason::code).map(Reason.Code::name).forEach(System.out::println);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static void write(TestDatabase store, int number) {
        store.run(on -> {
            CostAgreementId id = new CostAgreementId("number-" + number);
            on.agreements().add(List.of(Samples.agreement(id)));
            on.rules().add(List.of(Samples.firstRule(id)));
            on.audit().add(List.of(new AuditEntry(Samples.NOW, Samples.ACTOR, "Test", id.value(), "")));
            return id;
        });
    }

    /** Starts one that writes these numbers, and then waits until its input is closed. */
    static Process start(String database, int first, int last) throws IOException {
        return start(List.of(), database, first, last);
    }

    /** The same, by way of a command that runs another. */
    static Process start(List<String> by, String database, int first, int last) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Child.class.getName(),
                database,
                Integer.toString(first),
                Integer.toString(last)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Kills it with SIGKILL; what it has printed stays to be read, which {@link Process#destroyForcibly()} does not see to. */
    static void kill(Process child) {
        child.toHandle().destroyForcibly();
    }

    /** Everything it prints from now on; comes back when it has ended. */
    static List<String> said(Process child) throws IOException {
        try (BufferedReader reader = child.inputReader()) {
            return reader.lines().toList();
        }
    }
}
