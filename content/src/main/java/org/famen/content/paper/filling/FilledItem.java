package org.famen.content.paper.filling;

import java.util.List;
import java.util.Map;

/**
 * One of a group.
 *
 * @param number from 1
 * @param fields that apply
 * @param values by the names that the template uses: its own and all outside of repeated groups
 */
public record FilledItem(int number, List<FilledField> fields, Map<String, Object> values) {
    public FilledItem {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
    }
}
