package no.samspill.http.registers;

import java.util.List;
import java.util.Optional;
import no.samspill.domain.portfolio.MeasureSummary;
import no.samspill.files.told.Fact;
import no.samspill.http.page.Page;

/**
 * Side: all that is held of one thing in a register.
 *
 * @param path the register's part of the address
 * @param id as in the address
 * @param turns whose turn it is on the day, when it is a body where something goes in turn
 * @param measures those that serve it, when it is a strategy
 */
public record RegisterView(
        Page page,
        String path,
        String id,
        List<Fact> facts,
        Optional<List<Fact>> turns,
        List<MeasureSummary> measures) {}
