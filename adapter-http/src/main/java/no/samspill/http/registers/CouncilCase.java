package no.samspill.http.registers;

import no.samspill.http.page.Grid;

/**
 * Sak til behandling: a case before the councils.
 *
 * @param measure where the measure is shown
 * @param adopted how many of the councils have adopted the version
 */
public record CouncilCase(String title, String measure, String text, long adopted, Grid councils) {}
