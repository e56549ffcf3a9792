package dev.tenon.job.memory;

import dev.tenon.job.CronState;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.FinishedJob;
import dev.tenon.job.JobId;
import dev.tenon.job.JobLedgerTx;
import dev.tenon.job.JobState;
import dev.tenon.job.Progress;
import dev.tenon.job.memory.LedgerRows.FailureKey;
import dev.tenon.job.memory.LedgerRows.Told;
import dev.tenon.platform.Platform;
import dev.tenon.store.Filter;
import dev.tenon.store.Page;
import dev.tenon.store.Selection;
import dev.tenon.store.memory.MemorySession;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** The ledger as one session sees it. */
final class LedgerSession implements JobLedgerTx {

    private final LedgerRows<JobId, FinishedJob> finished;
    private final LedgerRows<FailureKey, FailedAttempt> failed;
    private final LedgerRows<JobId, Told> told;
    private final LedgerRows<String, CronState> crons;
    private final Platform platform;

    LedgerSession(MemorySession session, Platform platform) {
        this.finished = new LedgerRows<>(LedgerRows.FINISHED, session);
        this.failed = new LedgerRows<>(LedgerRows.FAILED, session);
        this.told = new LedgerRows<>(LedgerRows.TOLD, session);
        this.crons = new LedgerRows<>(LedgerRows.CRON, session);
        this.platform = platform;
    }

    @Override
    public Option<FinishedJob> finished(JobId id) {
        return finished.findById(id);
    }

    @Override
    public Seq<FinishedJob> finished(String type, JobState state, Option<JobId> before, int limit) {
        Filter<FinishedJob> of = LedgerRows.FINISHED_TYPE.eq(type).and(LedgerRows.FINISHED_STATE.eq(state));
        Selection<FinishedJob> selection = Selection.<FinishedJob>all()
                .where(before.map(LedgerRows.FINISHED_ID::lt).fold(() -> of, of::and))
                .orderBy(LedgerRows.FINISHED_ID.desc());
        return finished.slice(selection, Option.none(), Math.min(limit, Page.MAX_SIZE))
                .items();
    }

    @Override
    public Seq<FailedAttempt> failures(JobId id) {
        return failed.list(Selection.<FailedAttempt>all().where(LedgerRows.FAILED_JOB.eq(id)));
    }

    @Override
    public Option<Progress> progress(JobId id) {
        return told.findById(id).map(Told::progress);
    }

    @Override
    public Instant now() {
        return platform.now();
    }

    @Override
    public void finish(Seq<FinishedJob> jobs) {
        finished.insertAll(jobs);
    }

    @Override
    public void replace(Seq<FinishedJob> jobs) {
        finished.saveAll(jobs);
    }

    @Override
    public void fail(FailedAttempt attempt) {
        failed.insert(attempt);
    }

    @Override
    public void progress(Map<JobId, Progress> progress) {
        told.saveAll(progress.map(entry -> new Told(entry._1, entry._2)));
    }

    @Override
    public Option<CronState> cron(String name) {
        return crons.findById(name);
    }

    @Override
    public void advance(CronState state) {
        crons.save(state);
    }

    @Override
    public void prune(Instant before) {
        finished.deleteWhere(Selection.<FinishedJob>all().where(LedgerRows.FINISHED_AT.lt(before)));
        failed.deleteWhere(Selection.<FailedAttempt>all().where(LedgerRows.FAILED_AT.lt(before)));
        told.deleteWhere(Selection.<Told>all().where(LedgerRows.TOLD_AT.lt(before)));
    }
}
