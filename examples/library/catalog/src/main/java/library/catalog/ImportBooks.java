package library.catalog;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.FieldError;
import dev.tenon.job.JobId;
import dev.tenon.rest.Post;
import dev.tenon.rest.Status;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import library.catalog.CatalogStore.BookImports;

/** Brings in a {@link BookList}. It takes a while, so it is only begun here: a job does it. */
public record ImportBooks(@NotBlank @Size(max = 500_000) String csv) implements Command<JobId> {

    static Validation<Seq<FieldError>, ImportBooks> validate(ImportBooks command) {
        return Validation.fromEither(BookList.parse(command.csv()))
                .bimap(problem -> List.of(new FieldError("csv", problem)), lines -> command);
    }

    @Authorize("isStaff")
    @CommandHandler
    @Post("/books/import")
    @Status(202)
    static Eff<CatalogTx, JobId> handle(ImportBooks command) {
        return CatalogJobs.<CatalogTx>enqueue(new BringInBooks(command.csv(), Option.none()))
                .flatMap(job -> BookImports.insert(BookImport.begun(job)))
                .map(BookImport::id);
    }
}
