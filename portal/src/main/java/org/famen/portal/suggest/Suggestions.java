package org.famen.portal.suggest;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.danger.EmergencyCall;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.validity.Status;
import org.famen.content.spelling.PinyinDecoder;
import org.famen.portal.citation.Citations;
import org.famen.portal.citation.CitedLaw;
import org.famen.portal.danger.Dangers;
import org.famen.portal.elastic.SearchUnavailableException;
import org.famen.portal.library.AbsentLaw;
import org.famen.portal.library.AbsentLaws;
import org.famen.portal.library.PublishedTitle;
import org.famen.portal.library.PublishedTitles;

/**
 * Suggests laws, articles, problems with their ways, sections, services, tools, offices, guides and answered questions; in a danger, first of all, what to do in it. A question in
 * pinyin is suggested in characters.
 */
@Singleton
class Suggestions {
    private static final int LIMIT = 8;
    private static final int MAX_OF_A_KIND = 3;
    private static final int MAX_ARTICLES = 3;
    private static final int MAX_NOTE_LENGTH = 32;
    private static final int SHORTEST_SENTENCE = 4;
    private static final List<String> KINDS = List.of(
            ArticleDocument.KIND,
            PageKind.ROUTE.key(),
            "section",
            "service",
            PageKind.TOOLS.key(),
            PageKind.GUIDE.key(),
            PageKind.ORGANISATION.key(),
            PageKind.CONSULTATION.key(),
            PageKind.POLICY.key());

    private final PublishedTitles titles;
    private final Citations citations;
    private final AbsentLaws absent;
    private final Dangers dangers;
    private final PinyinDecoder pinyin;
    private final MessageSource messages;
    private volatile Made made = new Made(new PublishedTitles.Snapshot("", List.of()), new TitleIndex(List.of()));

    /** What was made of one snapshot. */
    private record Made(PublishedTitles.Snapshot of, TitleIndex index) {}

    Suggestions(
            PublishedTitles titles,
            Citations citations,
            AbsentLaws absent,
            Dangers dangers,
            PinyinDecoder pinyin,
            MessageSource messages) {
        this.titles = titles;
        this.citations = citations;
        this.absent = absent;
        this.dangers = dangers;
        this.pinyin = pinyin;
        this.messages = messages;
    }

    /** The likeliest first; a danger, then articles that are cited before everything else. */
    List<Suggestion> find(String typed) {
        String simplified = ZhConverterUtil.toSimple(typed);
        Optional<String> inCharacters = pinyin.read(simplified);
        Stream<Suggestion> named =
                index().find(simplified, KINDS, MAX_OF_A_KIND).stream().map(this::suggestion);
        return Stream.of(
                        danger(inCharacters.orElse(simplified)),
                        articles(simplified),
                        named,
                        inCharacters.stream().map(this::question))
                .flatMap(some -> some)
                .limit(LIMIT)
                .toList();
    }

    /** Leads to the search that shows whom to call; fewer characters may still become anything. */
    private Stream<Suggestion> danger(String typed) {
        if (typed.length() < SHORTEST_SENTENCE) {
            return Stream.empty();
        }
        return dangers.in(typed).stream()
                .map(danger -> new Suggestion(
                        "danger",
                        word("kind.danger"),
                        danger.notice(),
                        danger.calls().stream().map(EmergencyCall::number).collect(Collectors.joining("、")),
                        search(typed)));
    }

    private Suggestion question(String inCharacters) {
        return new Suggestion(
                "question", word("kind.question"), inCharacters, word("suggest.pinyin"), search(inCharacters));
    }

    private static String search(String text) {
        return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private TitleIndex index() {
        PublishedTitles.Snapshot now = titles.now();
        if (made.of() != now) {
            made = new Made(now, new TitleIndex(now.titles()));
        }
        return made.index();
    }

    private Stream<Suggestion> articles(String typed) {
        // Without a number no article is meant, and reading the law can be spared.
        if (typed.chars().noneMatch(Suggestions::isNumeral)) {
            return Stream.empty();
        }
        try {
            return citations.resolve(typed, null).stream()
                    .flatMap(cited -> cited.isAbsent() ? absent(cited) : articles(cited))
                    .limit(MAX_ARTICLES);
        } catch (SearchUnavailableException away) {
            return Stream.empty();
        }
    }

    private Stream<Suggestion> articles(CitedLaw cited) {
        return cited.texts().stream()
                .flatMap(text -> text.articles().stream()
                        .map(article -> new Suggestion(
                                "article",
                                word("kind.article"),
                                article.shortTitle() + " " + article.label(),
                                beginning(article),
                                cited.link(article, text.target()))));
    }

    /** An article that cannot be read here: its page says what can. */
    private Stream<Suggestion> absent(CitedLaw cited) {
        return cited.citation().targets().isEmpty()
                ? Stream.empty()
                : absent.of(cited.law(), cited.articles()).stream()
                        .map(law -> new Suggestion(
                                "article",
                                word("kind.article"),
                                law.title() + " "
                                        + cited.citation().targets().getFirst().label(),
                                instead(law),
                                cited.pageOrList(law.title()).toString()));
    }

    private String instead(AbsentLaw law) {
        String state = law.ended() ? Status.REPEALED.label() : word("suggest.absent");
        return law.provisions().stream()
                .flatMap(old -> old.now().stream())
                .findFirst()
                .map(now -> now.lawTitle() + now.label())
                .or(() -> law.successor().map(successor -> successor.title() + successor.part()))
                .map(now -> state + "，" + word("suggest.instead") + now)
                .orElse(state);
    }

    private static boolean isNumeral(int character) {
        return character >= '0' && character <= '9' || "零一二三四五六七八九十百千".indexOf(character) >= 0;
    }

    private static String beginning(ArticleDocument article) {
        String line = article.blocks().stream()
                .map(BlockDocument::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return line.length() <= MAX_NOTE_LENGTH ? line : line.substring(0, MAX_NOTE_LENGTH) + "…";
    }

    private Suggestion suggestion(PublishedTitle title) {
        String label = word("kind." + title.kind());
        String note = title.note().equals(label) ? "" : title.note();
        return new Suggestion(title.kind(), label, title.title(), note, title.address());
    }

    private String word(String key) {
        return messages.getMessage(key, Locale.SIMPLIFIED_CHINESE).orElse(key);
    }
}
