package no.samspill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {

    @TempDir
    Path folder;

    @Test
    void every_command_has_a_page() throws Exception {
        ManPages.main(new String[] {folder.toString()});
        assertThat(folder)
                .isDirectoryContaining("glob:**/samspill.1")
                .isDirectoryContaining("glob:**/samspill-cost-sharing-calculate.1")
                .isDirectoryContaining("glob:**/samspill-agreement-rule-add.1");
        assertThat(folder.resolve("samspill-cost-sharing-calculate.1"))
                .content()
                .startsWith(".TH SAMSPILL-COST-SHARING-CALCULATE 1")
                .contains(".SH BRUK\nsamspill cost\\-sharing calculate FILE [valg]\n")
                .contains(".TP\n.B \\-\\-json\n")
                .doesNotContain("\n\n");
        assertThat(folder.resolve("samspill-serve.1")).content().contains(".B \\-\\-region=NAME=DATABASE\n");
    }
}
