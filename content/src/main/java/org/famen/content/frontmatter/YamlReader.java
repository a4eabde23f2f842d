package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads the fields of a YAML file, or of the YAML before a Markdown body. */
public final class YamlReader {
    /** 1 MiB in bytes: the longest policy known to us is below a tenth of it. */
    static final int FILE_LIMIT = 1 << 20;

    /** Levels below the document; our deepest field, a coordinate of a place, needs two. */
    private static final int NESTING_LIMIT = 8;

    private final Problems problems;

    public YamlReader(Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
    }

    /**
     * Empty when the file holds no fields that could be read, which has been reported then.
     *
     * @param name how problems name the file
     */
    public Optional<Fields> read(Path file, String name) {
        return new TextFileReader(FILE_LIMIT, problems).read(file, name).flatMap(yaml -> parse(yaml, name, 1));
    }

    /** @param firstLine line in the file on which {@code yaml} begins, from 1 */
    Optional<Fields> parse(String yaml, String name, int firstLine) {
        try {
            Node root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping && mapping.getAnchor() == null) {
                FieldReport report = new FieldReport(name, FieldOrigin.YAML, problems);
                return Optional.of(Fields.ofYaml(report, 1, new YamlTree(report, firstLine).fields(mapping)));
            }
            problems.add(Problem.error(name, firstLine, "yaml.no_fields"));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? firstLine
                    : firstLine + broken.getProblemMark().getLine();
            problems.add(Problem.error(name, line, code(broken)));
        } catch (ReaderException controlCharacter) {
            int line = firstLine + linesBefore(yaml, controlCharacter.getPosition());
            problems.add(Problem.error(name, line, "yaml.character"));
        } catch (YAMLException beyondLimits) {
            problems.add(Problem.error(name, firstLine, "yaml.limits"));
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(FILE_LIMIT);
        options.setNestingDepthLimit(NESTING_LIMIT);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    /** The library tells its faults apart only by words. */
    private static String code(MarkedYAMLException broken) {
        String fault = String.valueOf(broken.getProblem());
        if (fault.contains("TAB")) {
            return "yaml.tab";
        }
        return fault.contains("Global tag") ? "yaml.tag" : "yaml.syntax";
    }

    private static int linesBefore(String text, int position) {
        return (int) text.substring(0, Math.clamp(position, 0, text.length()))
                .chars()
                .filter(character -> character == '\n')
                .count();
    }
}
