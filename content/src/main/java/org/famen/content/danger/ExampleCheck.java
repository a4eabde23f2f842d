package org.famen.content.danger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.ranking.embedding.TextEncoder;

/** Tries the examples of {@code dangers.yaml}: those that must be recognised and those that must not. */
public final class ExampleCheck {
    private static final String FILE = "dangers.yaml";

    private final DangerCatalogue catalogue;
    private final DangerDetector detector;

    public ExampleCheck(DangerCatalogue catalogue, TextEncoder encoder) {
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.detector = new DangerDetector(catalogue, encoder);
    }

    /** Warns of each example that goes wrong. */
    public void check(Problems problems) {
        for (Danger danger : catalogue.dangers()) {
            danger.wording().mustMatch().stream()
                    .filter(example -> detector.detect(example).isEmpty())
                    .forEach(example ->
                            problems.add(Problem.warning(FILE, 0, "danger.example.missed", danger.id(), example)));
            danger.wording().mustNotMatch().forEach(example -> {
                Optional<Danger> alarm = detector.detect(example);
                alarm.ifPresent(told -> problems.add(
                        Problem.warning(FILE, 0, "danger.example.alarm", danger.id(), example, told.name())));
            });
        }
    }
}
