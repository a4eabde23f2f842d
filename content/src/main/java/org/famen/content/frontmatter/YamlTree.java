package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns composed YAML nodes into values with lines. Nothing is ever constructed from a tag, and an anchor is refused
 * before it is followed, so neither a type trick nor a recursive document gets further than here.
 */
final class YamlTree {
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.SEQ, Tag.MAP, Tag.MERGE);

    private final FieldReport report;
    private final int firstLine;

    /** @param firstLine line in the file on which the YAML begins, from 1 */
    YamlTree(FieldReport report, int firstLine) {
        this.report = requireNonNull(report, "report is null");
        this.firstLine = firstLine;
    }

    Map<String, FieldValue> fields(MappingNode mapping) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Node key = entry.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                report.fault(lineOf(key), "key");
            } else if (fields.containsKey(name.getValue().strip())) {
                report.fault(lineOf(key), "duplicate", name.getValue().strip());
            } else {
                // The line of the name, not of its value, is where an editor looks for the field.
                fields.put(name.getValue().strip(), value(entry.getValueNode(), lineOf(key)));
            }
        }
        return fields;
    }

    private FieldValue value(Node node, int line) {
        if (node.getAnchor() != null) {
            report.fault(line, "anchor", node.getAnchor());
            return new FieldValue.Text("", line);
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            report.fault(line, "tag");
            return new FieldValue.Text("", line);
        }
        return switch (node) {
            case MappingNode mapping -> new FieldValue.Group(fields(mapping), line);
            case SequenceNode sequence -> new FieldValue.Many(items(sequence), line);
            case ScalarNode scalar when Tag.NULL.equals(scalar.getTag()) -> new FieldValue.Text("", line);
            case ScalarNode scalar -> new FieldValue.Text(scalar.getValue(), line);
            default -> throw new IllegalStateException("Unknown kind of YAML node: " + node.getNodeId());
        };
    }

    private List<FieldValue> items(SequenceNode sequence) {
        List<FieldValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(value(item, lineOf(item)));
        }
        return items;
    }

    private int lineOf(Node node) {
        return firstLine + node.getStartMark().getLine();
    }
}
