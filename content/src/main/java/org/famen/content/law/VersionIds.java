package org.famen.content.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a law's versions in ids and addresses: {@code 2018-12-29}, or {@code undated} where the source names no date.
 * A name that another version has already gets {@code ~2} behind it, so that no two texts share an id.
 */
public final class VersionIds {
    private VersionIds() {}

    /** One for each version, in their order. */
    public static List<String> of(Law law) {
        Map<String, Integer> used = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (LawVersion version : law.versions()) {
            LocalDate date = version.promulgatedOn();
            String id = date == null ? "undated" : date.toString();
            int times = used.merge(id, 1, Integer::sum);
            ids.add(times == 1 ? id : id + "~" + times);
        }
        return ids;
    }
}
