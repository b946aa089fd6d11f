package no.samspill.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database, and fresh copies of it. */
interface Copies {

    List<String> NAMES = List.of("base", "mine", "theirs");

    String base();

    /** The copy that was made under the name. */
    String copyOf(String name);

    /** In place of an earlier one of the name. */
    String copy(String name) throws IOException, SQLException;

    void remove() throws IOException;

    record H2Copies(Path folder) implements Copies {

        @Override
        public String base() {
            return url("base");
        }

        @Override
        public String copy(String name) throws IOException {
            Files.copy(file("base"), file(name), StandardCopyOption.REPLACE_EXISTING);
            return url(name);
        }

        @Override
        public String copyOf(String name) {
            return url(name);
        }

        @Override
        public void remove() throws IOException {
            for (String name : NAMES) {
                Files.deleteIfExists(file(name));
            }
            Files.delete(folder);
        }

        private Path file(String name) {
            return folder.resolve(name + ".mv.db");
        }

        private String url(String name) {
            return folder.resolve(name).toString();
        }
    }

    record PostgresCopies(String server) implements Copies {

        @Override
        public String base() {
            return create("base", "template1");
        }

        @Override
        public String copy(String name) {
            return create(name, "samspill_benchmark_base");
        }

        @Override
        public String copyOf(String name) {
            return server.replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1samspill_benchmark_" + name);
        }

        @Override
        public void remove() {
            NAMES.forEach(name -> execute("drop database if exists " + "samspill_benchmark_" + name));
        }

        private String create(String name, String template) {
            execute("drop database if exists " + "samspill_benchmark_" + name);
            execute("create database " + "samspill_benchmark_" + name + " template " + template);
            return copyOf(name);
        }

        private void execute(String sql) {
            try (Connection connection = DriverManager.getConnection(server);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
