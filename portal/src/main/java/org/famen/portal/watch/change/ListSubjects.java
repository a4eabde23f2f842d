package org.famen.portal.watch.change;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists as they are followed: what comes into them is news, what leaves them is none. */
@Singleton
public class ListSubjects {
    private final StateJson json;

    ListSubjects(StateJson json) {
        this.json = json;
    }

    /** @param items all that is in the list now, the newest first; bounded */
    public Optional<String> read(LocalDate day, List<FoundList.Item> items) {
        return Optional.of(json.write(ListState.of(day, items)));
    }

    /**
     * @param before the state that was notified last
     * @param title of the list: 搜索“欠薪”
     * @param now where it can be read, and all that is in it; nothing where the index is not believed
     */
    public SubjectKind.Since since(String before, LocalDate day, String title, FoundList now) {
        ListState known = json.read(before, ListState.class);
        List<FoundList.Item> fresh = known.fresh(now.items());
        return new SubjectKind.Since(
                json.write(known.with(day, now.items())),
                fresh.isEmpty() ? List.of() : List.of(LawChange.found(title, new FoundList(now.path(), fresh))));
    }
}
