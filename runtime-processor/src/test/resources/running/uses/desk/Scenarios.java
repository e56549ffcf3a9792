package desk;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.StartupException;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jobs.InMemoryJobStore;
import jobs.Job;
import jobs.JobsModule;
import jobs.JobsStore.Jobs;
import mail.MailModule;

/** What a context does with the modules of others. Each method is a test of its own. */
public final class Scenarios {

    private static final UUID ID = new UUID(1, 2);

    private final List<String> sent = new ArrayList<>();
    private final MailModule mail = MailModule.create(parts -> parts.post(sent::add));

    public void effects_of_used_contexts_run_in_its_runtime() {
        DeskModule desk = DeskModule.create(parts -> parts.mail(mail));
        Evening.close(ID).runOrThrow(desk.runtime());
        assertThat(sent).containsExactly("closed");
        assertThat(Jobs.<DeskRuntime>findById(ID).map(Option::isDefined).runOrThrow(desk.runtime()))
                .isTrue();
    }

    public void a_module_that_is_given_is_the_one_that_is_used() {
        JobsModule jobs = JobsModule.create();
        DeskModule desk = DeskModule.create(parts -> parts.mail(mail).jobs(jobs));
        Evening.close(ID).runOrThrow(desk.runtime());
        assertThat(Jobs.findById(ID)).with(jobs.runtime()).succeedsWith(Option.some(new Job(ID, "sweep")));
        assertThat(desk.health()).isEmpty();
    }

    public void a_module_that_is_made_for_it_is_part_of_its_health() {
        DeskModule desk = DeskModule.create(parts -> parts.mail(mail));
        assertThat(desk.health().map(component -> component.name()).mkString(", "))
                .isEqualTo("Jobs.transactions");
    }

    public void one_without_a_default_must_be_set() {
        assertThatThrownBy(() -> DeskModule.create(parts -> parts))
                .isInstanceOfSatisfying(StartupException.class, refused -> assertThat(refused.problems())
                        .containsExactly("mail is not set: parts.mail(...) takes a MailModule"));
    }

    public void what_is_wrong_with_a_used_module_is_told_with_the_rest() {
        assertThatThrownBy(() -> DeskModule.create(parts -> parts.deployment(new Deployment("production"))))
                .isInstanceOfSatisfying(
                        StartupException.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(2)
                                .anyMatch(problem -> problem.startsWith("jobs: InMemoryJobStore (registered as JobStore)"))
                                .anyMatch(problem -> problem.startsWith("mail is not set")));
    }

    public void one_that_admits_its_own_parts_is_used_in_production() {
        Deployment production = new Deployment("production");
        JobsModule jobs = JobsModule.create(
                parts -> parts.deployment(production).acknowledgeDevelopmentPart(InMemoryJobStore.class));
        DeskModule desk = DeskModule.create(
                parts -> parts.deployment(production).jobs(jobs).mail(mail));
        assertThat(desk.name()).isEqualTo("Desk");
    }

    public void a_test_runtime_says_what_the_others_are_made_of_and_shares_its_clock() {
        TestDeskRuntime desk = TestDeskRuntime.create(mail -> mail.post(sent::add));
        assertThat(Evening.close(ID)).with(desk).succeeds();
        assertThat(sent).containsExactly("closed");
        assertThat(Jobs.findById(ID)).with(desk).succeedsWith(Option.some(new Job(ID, "sweep")));
        Eff<DeskRuntime, Platform> platform = Eff.access(DeskRuntime::platform);
        assertThat(platform).with(desk).succeedsWith((Platform) desk.platform());
    }
}
