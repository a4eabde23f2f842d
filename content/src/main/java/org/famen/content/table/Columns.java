package org.famen.content.table;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table by their names in its first row; their order is free. */
public record Columns(List<String> required, List<String> optional) {

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** The same with more that may be there. */
    public Columns with(String... more) {
        List<String> wider = new ArrayList<>(optional);
        wider.addAll(List.of(more));
        return new Columns(required, wider);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
