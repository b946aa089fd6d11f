package no.samspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Option;

/** The command line, which has manual and completion, names the options of the server as the server reads them. */
class ServerOptionsTest {

    private static final String READ = "no.samspill.http.settings.ServerCommand";
    private static final String NAMED = "no.samspill.cli.ServeCommand";

    private static Map<String, String> options(String type) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(type).getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Option.class))
                .map(field -> field.getAnnotation(Option.class))
                .collect(Collectors.toMap(
                        option -> option.names()[0].substring(2), Option::paramLabel, (a, b) -> a, TreeMap::new));
    }

    @Test
    void the_two_have_the_same_options() throws Exception {
        assertThat(options(NAMED)).hasSizeGreaterThan(5).isEqualTo(options(READ));
    }

    @Test
    void the_two_say_the_same_of_them() throws Exception {
        ResourceBundle read = ResourceBundle.getBundle("no.samspill.http.settings.serve", Locale.ROOT);
        ResourceBundle named = ResourceBundle.getBundle("no.samspill.cli.help", Locale.ROOT);
        assertThat(options(READ).keySet())
                .allSatisfy(option ->
                        assertThat(named.getString("samspill.serve." + option)).isEqualTo(read.getString(option)));
    }
}
