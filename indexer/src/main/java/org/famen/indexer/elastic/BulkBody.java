package org.famen.indexer.elastic;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of one bulk request; remembers where each operation begins, so that some of them can be sent again. */
public final class BulkBody {
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    /** What each operation is about, for people. */
    private final List<String> names = new ArrayList<>();

    private final List<Integer> starts = new ArrayList<>();

    public void index(String target, PreparedDocument document) {
        index(target, document.id(), document.name(), document.json());
    }

    public void index(String target, String id, byte[] json) {
        index(target, id, id, json);
    }

    private void index(String target, String id, String name, byte[] json) {
        begin("index", target, id, name);
        lines.writeBytes(json);
        lines.write('\n');
    }

    public void delete(String target, String id) {
        begin("delete", target, id, id);
    }

    int operations() {
        return names.size();
    }

    int bytes() {
        return lines.size();
    }

    String name(int operation) {
        return names.get(operation);
    }

    byte[] toBytes() {
        return lines.toByteArray();
    }

    /** Some of these operations, in their order. */
    BulkBody only(List<Integer> operations) {
        byte[] all = toBytes();
        BulkBody some = new BulkBody();
        for (int operation : operations) {
            some.names.add(names.get(operation));
            some.starts.add(some.lines.size());
            int start = starts.get(operation);
            int end = operation + 1 < starts.size() ? starts.get(operation + 1) : all.length;
            some.lines.write(all, start, end - start);
        }
        return some;
    }

    private void begin(String action, String target, String id, String name) {
        names.add(name);
        starts.add(lines.size());
        lines.writeBytes(("{\"" + action + "\":{\"_index\":\"" + target + "\",\"_id\":\"" + quoted(id) + "\"}}\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String id) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(id));
    }
}
