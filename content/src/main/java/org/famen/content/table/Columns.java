package org.famen.content.table;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table by their names in its first row; their order is free. */
public record Columns(List<String> required, List<String> optional) {

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
