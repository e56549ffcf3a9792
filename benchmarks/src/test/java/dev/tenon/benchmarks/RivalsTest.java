package dev.tenon.benchmarks;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** In a workload every rival does the same work: all of its methods give the same answer, at full size. */
@TestInstance(Lifecycle.PER_CLASS)
class RivalsTest {

    private Rivals rivals;

    @BeforeAll
    void start() {
        rivals = new Rivals();
    }

    @AfterAll
    void stop() {
        rivals.close();
    }

    @TestFactory
    Stream<DynamicTest> each_chain_of_8_sums_its_steps() {
        return rivals.allReturn(1L + 28, flatMapChain(8));
    }

    @TestFactory
    Stream<DynamicTest> each_chain_of_1000_sums_its_steps() {
        return rivals.allReturn(1L + 499_500, flatMapChain(1_000));
    }

    @TestFactory
    Stream<DynamicTest> each_map_chain_sums_its_steps() {
        MapChain workload = new MapChain();
        workload.steps = 1_000;
        workload.build();
        return rivals.allReturn(1L + 499_500, workload);
    }

    @TestFactory
    Stream<DynamicTest> each_nesting_of_100000_counts_its_steps() {
        Nesting workload = new Nesting();
        workload.steps = 100_000;
        return rivals.allReturn(100_001L, workload);
    }

    @TestFactory
    Stream<DynamicTest> each_rival_recovers_a_hundred_times() {
        RaiseRecover workload = new RaiseRecover();
        workload.steps = 100;
        return rivals.allReturn(101L, workload);
    }

    @TestFactory
    Stream<DynamicTest> each_rival_joins_a_hundred_results() {
        ForkJoin workload = new ForkJoin();
        workload.steps = 100;
        return rivals.allReturn(100L + 4_950, workload);
    }

    @TestFactory
    Stream<DynamicTest> each_rival_succeeds_with_the_tenth_call() {
        Retry workload = new Retry();
        workload.steps = 10;
        return rivals.allReturn(10L, workload);
    }

    @TestFactory
    Stream<DynamicTest> each_pure_program_gives_its_value() {
        return rivals.allReturn(1_000L, new PureValue());
    }

    @TestFactory
    Stream<DynamicTest> each_handler_records_the_third_loan() {
        return rivals.allReturn(new Lending.Loan("patron-1", "book-1", 3), new Handler());
    }

    @TestFactory
    Stream<DynamicTest> each_block_of_calls_records_the_third_loan() {
        return rivals.allReturn(new Lending.Loan("patron-1", "book-1", 3), new Instrumented());
    }

    @TestFactory
    Stream<DynamicTest> each_loop_of_calls_sums_the_same_lengths() {
        Await workload = new Await();
        workload.steps = 1_000;
        return rivals.allReturn(8_000L, workload);
    }

    private static FlatMapChain flatMapChain(int steps) {
        FlatMapChain workload = new FlatMapChain();
        workload.steps = steps;
        workload.build();
        return workload;
    }
}
