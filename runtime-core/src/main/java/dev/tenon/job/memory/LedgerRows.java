package dev.tenon.job.memory;

import dev.tenon.job.CronState;
import dev.tenon.job.FailedAttempt;
import dev.tenon.job.FinishedJob;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.job.Progress;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import java.time.Instant;

/** The rows of one kind of entry. Only what is asked for is a field. */
final class LedgerRows<K, E> extends MemoryStore<K, E> {

    /** How far a job said it was. */
    record Told(JobId id, Progress progress) {

        Instant at() {
            return progress.at();
        }
    }

    /** Which failed attempt. */
    record FailureKey(JobId job, int number) {

        static FailureKey of(FailedAttempt attempt) {
            return new FailureKey(attempt.job(), attempt.number());
        }
    }

    private static final FieldType<JobId> ID = FieldType.id(FieldType.UUID, JobId::value, JobId::new);

    static final OrderedField<FinishedJob, JobId> FINISHED_ID = OrderedField.of("id", ID, FinishedJob::id);
    static final TextField<FinishedJob> FINISHED_TYPE = TextField.of("type", FinishedJob::type);
    static final OrderedField<FinishedJob, JobState> FINISHED_STATE =
            OrderedField.of("state", FieldType.enumeration(JobState.class), FinishedJob::state);
    static final OrderedField<FinishedJob, Instant> FINISHED_AT =
            OrderedField.of("finished", FieldType.INSTANT, FinishedJob::finished);

    static final EntityType<JobId, FinishedJob> FINISHED = EntityType.of(
                    "FinishedJob", KeyType.of(FINISHED_ID), (FinishedJob job, Changes<FinishedJob> changes) -> job)
            .fields(FINISHED_ID, FINISHED_TYPE, FINISHED_STATE, FINISHED_AT)
            .build();

    static final OrderedField<FailedAttempt, JobId> FAILED_JOB = OrderedField.of("job", ID, FailedAttempt::job);
    static final OrderedField<FailedAttempt, Integer> FAILED_NUMBER =
            OrderedField.of("number", FieldType.INT, FailedAttempt::number);
    static final OrderedField<FailedAttempt, Instant> FAILED_AT =
            OrderedField.of("ended", FieldType.INSTANT, FailedAttempt::ended);

    static final EntityType<FailureKey, FailedAttempt> FAILED = EntityType.of(
                    "FailedAttempt",
                    KeyType.<FailedAttempt, FailureKey>composite(FailureKey::of)
                            .part(FAILED_JOB, FailureKey::job)
                            .part(FAILED_NUMBER, FailureKey::number),
                    (FailedAttempt attempt, Changes<FailedAttempt> changes) -> attempt)
            .fields(FAILED_JOB, FAILED_NUMBER, FAILED_AT)
            .build();

    static final OrderedField<Told, JobId> TOLD_ID = OrderedField.of("id", ID, Told::id);
    static final OrderedField<Told, Instant> TOLD_AT = OrderedField.of("at", FieldType.INSTANT, Told::at);

    static final EntityType<JobId, Told> TOLD = EntityType.of(
                    "Progress", KeyType.of(TOLD_ID), (Told told, Changes<Told> changes) -> told)
            .fields(TOLD_ID, TOLD_AT)
            .build();

    static final TextField<CronState> CRON_NAME = TextField.of("name", CronState::name);

    static final EntityType<String, CronState> CRON = EntityType.of(
                    "CronState", KeyType.of(CRON_NAME), (CronState state, Changes<CronState> changes) -> state)
            .fields(CRON_NAME)
            .build();

    LedgerRows(EntityType<K, E> type, MemorySession session) {
        super(type, session);
    }
}
