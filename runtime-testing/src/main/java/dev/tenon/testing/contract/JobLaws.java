package dev.tenon.testing.contract;

/** A part of the suite of jobs. */
interface JobLaws {

    /** The jobs of this law; there are none yet. */
    JobStage stage();
}
