package org.famen.content.paper.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.paper.PaperGroup;

/**
 * A document half done: what was typed, as it was typed. A field that was never put is not there; one that was left empty has no
 * texts.
 *
 * @param answers by the id of the field, of groups that are not repeated
 * @param items for each repeated group, by its id, the answers of each of it
 */
public record Draft(Map<String, List<String>> answers, Map<String, List<Map<String, List<String>>>> items) {
    public static final Draft EMPTY = new Draft(Map.of(), Map.of());

    public Draft {
        answers = Map.copyOf(answers);
        items = Map.copyOf(items);
    }

    /** How many of a repeated group there are; one, not begun yet, at least. */
    public int count(PaperGroup group) {
        return group.isRepeated()
                ? Math.max(1, items.getOrDefault(group.id(), List.of()).size())
                : 1;
    }

    /** The answers of one of a group, from 1; of a group that is not repeated all there are. */
    public Map<String, List<String>> of(PaperGroup group, int number) {
        if (!group.isRepeated()) {
            return answers;
        }
        List<Map<String, List<String>>> all = items.getOrDefault(group.id(), List.of());
        return number <= all.size() ? all.get(number - 1) : Map.of();
    }

    /** With more answers, or others, to one of a group; what stands in the rest stays. */
    public Draft with(PaperGroup group, int number, Map<String, List<String>> told) {
        Map<String, List<String>> merged = new LinkedHashMap<>(of(group, number));
        merged.putAll(told);
        if (!group.isRepeated()) {
            return new Draft(merged, items);
        }
        List<Map<String, List<String>>> all = new ArrayList<>(items.getOrDefault(group.id(), List.of()));
        while (all.size() < number) {
            all.add(Map.of());
        }
        all.set(number - 1, Map.copyOf(merged));
        return withItems(group, all);
    }

    /** With one more of a repeated group, up to the most there may be. */
    public Draft withOneMore(PaperGroup group) {
        int next = count(group) + 1;
        return next > group.most() ? this : with(group, next, Map.of());
    }

    /** Without one of a repeated group, from 1. */
    public Draft without(PaperGroup group, int number) {
        List<Map<String, List<String>>> all = new ArrayList<>(items.getOrDefault(group.id(), List.of()));
        if (number < 1 || number > all.size()) {
            return this;
        }
        all.remove(number - 1);
        return withItems(group, all);
    }

    /** How many characters it holds, in UTF-16 units. */
    public int length() {
        return length(answers)
                + items.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(Draft::length)
                        .sum();
    }

    /** Says nothing: what people typed belongs into no log. */
    @Override
    public String toString() {
        return "Draft of " + answers.size() + " answers";
    }

    private Draft withItems(PaperGroup group, List<Map<String, List<String>>> all) {
        Map<String, List<Map<String, List<String>>>> changed = new LinkedHashMap<>(items);
        changed.put(group.id(), List.copyOf(all));
        return new Draft(answers, changed);
    }

    private static int length(Map<String, List<String>> texts) {
        return texts.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
