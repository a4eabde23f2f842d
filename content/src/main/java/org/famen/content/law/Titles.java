package org.famen.content.law;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the many ways to write a law's title to one: full-width forms, 〈〉 and 《》, brackets, padding, a leading
 * 中华人民共和国, a date or year of revision behind it.
 */
public final class Titles {
    private static final String STATE = "中华人民共和国";
    private static final Pattern QUOTES = Pattern.compile("[《》〈〉<>「」『』“”\"‘’'*#]");
    private static final Pattern REVISION = Pattern.compile(
            "\\((?:\\d{4}-\\d{2}-\\d{2}|\\d{4}年?(?:\\d{1,2}月\\d{1,2}日)?(?:最新)?(?:修订|修正|修改|年?版|公布|施行)?(?:本|版)?"
                    + "|最新(?:修订|修正)|(?:修订|修正)(?:本|版)?)\\)$");
    /** Kinds of document that are made again and again under one title; only their date tells them apart. */
    private static final Pattern RECURRENT = Pattern.compile("(决定|决议|批复|通知|公告|答复|复函|解答|命令|名单)$");

    /** Printed with a blank between them, or with a mark. */
    private static final Pattern BOTH_COURTS = Pattern.compile("最高人民法院[\\s\\u3000]+(?=最高人民检察院)");

    private Titles() {}

    /**
     * The title by which laws meet: {@code 《中华人民共和国劳动合同法》（2012修正）} becomes {@code 劳动合同法}. Numbers of
     * interpretations and amendments, 解释（三）, are kept.
     */
    public static String canonical(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC);
        plain = BOTH_COURTS.matcher(plain).replaceAll("最高人民法院、");
        plain = QUOTES.matcher(plain).replaceAll("");
        plain = plain.replaceAll("[\\s\\u3000/?&%]+", "").replace("〔", "(").replace("〕", ")");
        // 宪法修正案(1988年) is a text of its own; behind any other title a year names a version.
        if (!plain.contains("修正案(")) {
            plain = REVISION.matcher(plain).replaceAll("");
        }
        return plain.startsWith(STATE) && plain.length() > STATE.length() + 1 ? plain.substring(STATE.length()) : plain;
    }

    /** The title as one would say it in a sentence: without 中华人民共和国 in front. */
    public static String shortTitle(String title) {
        String words = Blanks.strip(title);
        return words.startsWith(STATE) && words.length() > STATE.length() + 1 ? words.substring(STATE.length()) : words;
    }

    /** For comparing: titles of interpretations are printed with 中华人民共和国 inside and without. */
    public static String withoutState(String title) {
        return canonical(title).replace(STATE, "");
    }

    /**
     * The id of the law with that title: the canonical title; for documents that are made again and again (决定, 批复) with
     * the day of promulgation, which alone tells them apart.
     */
    public static String lawId(String title, @Nullable LocalDate promulgatedOn) {
        String canonical = canonical(title);
        return promulgatedOn != null && RECURRENT.matcher(canonical).find()
                ? canonical + "(" + promulgatedOn + ")"
                : canonical;
    }
}
