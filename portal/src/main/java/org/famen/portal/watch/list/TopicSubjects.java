package org.famen.portal.watch.list;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.watch.change.FoundList;
import org.famen.portal.watch.change.ListSubjects;
import org.famen.portal.watch.change.SubjectKind;

/** Topics of what the city publishes: policies, guides and answered questions that name it. */
@Singleton
public class TopicSubjects implements SubjectKind {
    private static final String TOPIC = "topic/";
    private static final int MAX_LENGTH = 40;
    private static final int MAX_PAGES = 100;
    private static final List<PageKind> KINDS = List.of(PageKind.POLICY, PageKind.GUIDE, PageKind.CONSULTATION);

    private final PageLists pages;
    private final ListSubjects lists;

    TopicSubjects(PageLists pages, ListSubjects lists) {
        this.pages = pages;
        this.lists = lists;
    }

    /** @return empty where nothing has that topic */
    public Optional<FollowedList> find(String topic) {
        return topic.isBlank() || topic.length() > MAX_LENGTH || items(topic).isEmpty()
                ? Optional.empty()
                : Optional.of(new FollowedList(
                        TOPIC + topic, title(topic), path("/policies", topic), path("/feeds/policy.atom", topic)));
    }

    private static String title(String topic) {
        return "主题“" + topic + "”";
    }

    private static String path(String list, String topic) {
        return query(PageKind.POLICY, topic).address(list);
    }

    @Override
    public String prefix() {
        return TOPIC;
    }

    @Override
    public Optional<String> read(String topic, LocalDate day) {
        return lists.read(day, items(topic));
    }

    @Override
    public Since since(String topic, String before, LocalDate day, boolean believed) {
        return lists.since(
                before,
                day,
                title(topic),
                new FoundList(path("/policies", topic), believed ? items(topic) : List.of()));
    }

    private List<FoundList.Item> items(String topic) {
        return KINDS.stream().flatMap(kind -> items(kind, topic)).toList();
    }

    private Stream<FoundList.Item> items(PageKind kind, String topic) {
        return pages.find(query(kind, topic)).pages().stream().map(TopicSubjects::item);
    }

    private static PageQuery query(PageKind kind, String topic) {
        return PageQuery.of(kind, List.of(PageFilter.TOPIC))
                .choosing(Map.of(PageFilter.TOPIC, Set.of(topic)))
                .first(MAX_PAGES);
    }

    private static FoundList.Item item(PageDocument page) {
        return new FoundList.Item(page.id(), page.title(), "/" + page.id(), page.subkind(), page.date());
    }
}
