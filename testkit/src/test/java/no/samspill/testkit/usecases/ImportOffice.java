package no.samspill.testkit.usecases;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.application.imports.BeginImport;
import no.samspill.application.imports.ContinueImport;
import no.samspill.application.imports.ShowImport;
import no.samspill.application.portfolio.ExportPortfolio;
import no.samspill.domain.followup.Register;
import no.samspill.domain.imports.ImportId;
import no.samspill.domain.imports.ImportJob;
import no.samspill.domain.imports.ImportRow;
import no.samspill.domain.imports.Manner;
import no.samspill.domain.imports.Replacing;
import no.samspill.domain.imports.RowResult;
import no.samspill.domain.lifecycle.Act;
import no.samspill.domain.lifecycle.Entry;
import no.samspill.domain.lifecycle.MeasureId;
import no.samspill.domain.lifecycle.Phase;
import no.samspill.domain.lifecycle.Retracted;
import no.samspill.domain.municipality.Organisation;
import no.samspill.domain.municipality.OrganisationKind;
import no.samspill.domain.municipality.PartyId;
import no.samspill.domain.portfolio.Measure;
import no.samspill.domain.portfolio.Portfolio;
import no.samspill.testkit.MemoryStore;
import no.samspill.testkit.Ports;
import no.samspill.testkit.Samples;

/** An office where documents are taken in bit by bit. */
record ImportOffice(Ports ports, Office office) {

    static final int AT_ONCE = 2;

    static ImportOffice open() {
        Ports ports = new MemoryStore().ports();
        return new ImportOffice(ports, Office.on(ports));
    }

    static Measure measure(String id, Act... acts) {
        return new Measure(
                new MeasureId(id),
                IntStream.range(0, acts.length)
                        .mapToObj(i -> new Entry(i + 1, no.samspill.domain.lifecycle.Samples.DATE.plusDays(i), acts[i]))
                        .toList());
    }

    static Act registered(String title) {
        return no.samspill.domain.lifecycle.Samples.registered(title, Phase.ACTIVE, "5014");
    }

    static Measure right(String id) {
        return measure(id, registered(id));
    }

    /** It is retracted before it has begun. */
    static Measure wrong(String id) {
        return measure(id, new Retracted("Nei"));
    }

    static Organisation organisation(String name) {
        return new Organisation(new PartyId("5014"), name, OrganisationKind.MUNICIPALITY);
    }

    static Register document(Organisation organisation, Measure... measures) {
        return document(List.of(organisation), List.of(measures));
    }

    static Register document(List<Organisation> organisations, List<Measure> measures) {
        return Register.of(
                new Portfolio(organisations, List.of(), List.of(), List.of(), List.of(), List.of(), measures));
    }

    ImportJob begin(Register register, Manner manner) {
        return office.use(BeginImport.class).execute(new BeginImport.Command(register, manner, Samples.ACTOR));
    }

    /** Taken in where what stands in it takes the place of what is registered. */
    ImportJob replacing(Register register, Optional<String> reason) {
        Optional<Replacing> replacing = Optional.of(new Replacing(reason));
        BeginImport.Command command = new BeginImport.Command(register, Manner.EACH, replacing, Samples.ACTOR);
        return finish(office, office.use(BeginImport.class).execute(command).id());
    }

    static Optional<ImportJob> step(Office at, ImportId id) {
        return at.use(ContinueImport.class).execute(new ContinueImport.Command(id, AT_ONCE));
    }

    static ImportJob finish(Office at, ImportId id) {
        ImportJob job = step(at, id).orElseThrow();
        return job.isOpen() ? finish(at, id) : job;
    }

    ImportJob taken(Register register, Manner manner) {
        return finish(office, begin(register, manner).id());
    }

    List<ImportRow> rows(ImportJob job) {
        return shown(job, Optional.empty()).rows();
    }

    ShowImport.Result shown(ImportJob job, Optional<RowResult> result) {
        return office.use(ShowImport.class).execute(new ShowImport.Query(job.id(), result, 0, 1000));
    }

    List<RowResult> results(ImportJob job) {
        return rows(job).stream().map(ImportRow::result).toList();
    }

    Register exported() {
        return office.use(ExportPortfolio.class).execute(new ExportPortfolio.Query());
    }
}
