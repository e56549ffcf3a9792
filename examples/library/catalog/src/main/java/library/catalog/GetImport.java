package library.catalog;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.job.JobStatus;
import dev.tenon.rest.Get;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.catalog.CatalogStore.BadLines;
import library.catalog.CatalogStore.BookImports;

/** How far an import is. */
public record GetImport(JobId jobId) implements Query<GetImport.Report> {

    /**
     * What has become of an import.
     *
     * @param state of the job that brings in what is left; empty when it has ended so long ago that the job is forgotten
     * @param added how many books are in the catalogue by it
     * @param badLines what is not, in the order of the lines
     */
    public record Report(Option<JobState> state, int added, Seq<Problem> badLines) {}

    /** Why a line is no book. */
    public record Problem(int line, String reason) {}

    @Authorize("isStaff")
    @QueryHandler
    @Get("/imports/{jobId}")
    static Eff<CatalogReads, Report> handle(GetImport query) {
        return CatalogReads.direct(run -> {
            var before = run.await(BookImports.require(query.jobId()));
            var state = run.await(CatalogJobs.status(before.job())).map(JobStatus::state);
            var found = run.await(BookImports.require(query.jobId()));
            if (!found.job().equals(before.job())) {
                // That job has handed the rest on meanwhile: that it is done says nothing of the import.
                return run.await(handle(query));
            }
            var bad = run.await(BadLines.findByImportId(found.id()));
            return new Report(state, found.added(), bad.map(line -> new Problem(line.line(), line.reason())));
        });
    }
}
