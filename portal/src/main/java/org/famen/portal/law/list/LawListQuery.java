package org.famen.portal.law.list;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.uri.UriBuilder;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.famen.content.law.Department;
import org.famen.content.law.Level;

/**
 * Which laws are listed.
 *
 * @param department of law; empty for all
 * @param letter a to z that the pinyin of their title begins with; empty for all
 * @param words that their title or a short name holds; empty for all
 * @param page from 1
 */
record LawListQuery(Level level, Optional<Department> department, String letter, String words, int page) {
    /** Elasticsearch turns no further than 10,000 entries. */
    static final int LAST_PAGE = 100;

    private static final int MAX_LENGTH = 60;

    LawListQuery {
        requireNonNull(level, "level is null");
        requireNonNull(department, "department is null");
        requireNonNull(letter, "letter is null");
        requireNonNull(words, "words is null");
    }

    /** What cannot be understood counts as not said. */
    static LawListQuery read(String level, String department, String letter, String words, String page) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s《》]+", "");
        String lower = letter.toLowerCase(Locale.ROOT);
        return new LawListQuery(
                Arrays.stream(Level.values())
                        .filter(it -> it.name().equals(level))
                        .findFirst()
                        .orElse(Level.LAW),
                Arrays.stream(Department.values())
                        .filter(it -> it.name().equals(department))
                        .findFirst(),
                lower.matches("[a-z]") ? lower : "",
                plain.substring(
                        0, plain.offsetByCodePoints(0, Math.min(MAX_LENGTH, plain.codePointCount(0, plain.length())))),
                page.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1);
    }

    LawListQuery of(Level other) {
        return new LawListQuery(other, Optional.empty(), "", words, 1);
    }

    /** @param other the chosen department again to choose none */
    LawListQuery of(Department other) {
        Optional<Department> chosen = Optional.of(other);
        return new LawListQuery(level, chosen.equals(department) ? Optional.empty() : chosen, "", words, 1);
    }

    /** @param other the chosen letter again to choose none */
    LawListQuery from(String other) {
        return new LawListQuery(level, department, other.equals(letter) ? "" : other, words, 1);
    }

    LawListQuery on(int other) {
        return new LawListQuery(level, department, letter, words, other);
    }

    /** Whether nothing was chosen and nothing is looked for. */
    boolean isPlain() {
        return level == Level.LAW && department.isEmpty() && letter.isEmpty() && words.isEmpty() && page == 1;
    }

    String address() {
        UriBuilder address = UriBuilder.of("/laws").queryParam("level", level.name());
        department.ifPresent(chosen -> address.queryParam("department", chosen.name()));
        if (!letter.isEmpty()) {
            address.queryParam("letter", letter);
        }
        if (!words.isEmpty()) {
            address.queryParam("q", words);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.build().toString();
    }
}
