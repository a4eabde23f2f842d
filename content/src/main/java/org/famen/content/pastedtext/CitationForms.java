package org.famen.content.pastedtext;

import java.util.regex.Pattern;
import org.famen.content.law.TitleEndings;

/** What a citation in a text looks like; each form has groups of its own, and the first form that fits counts. */
final class CitationForms {
    private static final String NUMBER = "[0-9０-９零〇○一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}";
    /** （二） */
    private static final String BRACKETED = "[（(]?\\s?" + NUMBER + "\\s?[）)]?";
    /** 第一百二十条之一 */
    private static final String ARTICLE = "第?\\s?" + NUMBER + "\\s?[条條](?:\\s?之\\s?[一二三四五六七八九十0-9]{1,3}(?![条條款项]))?";
    /** 一、三款, the first of several parts without 第. */
    private static final String MORE_PARTS =
            "第?\\s?" + BRACKETED + "(?:[、和及至到-]第?\\s?" + BRACKETED + "){0,20}+\\s?[款项項目]";
    /** 第二款第（一）项 has two. */
    private static final String PART = "\\s?" + MORE_PARTS;

    private static final String SENTENCE = "(?:前段|中段|后段|但书|第[一二三四]句)";
    private static final String PROVISION = ARTICLE + "(?:" + PART + "){0,4}+" + SENTENCE + "?";
    private static final String JOINT = "\\s?(?:、|，|,|和|及|与|以及|或者|或|至|到|—|–|-|~)\\s?";
    /** 第二、 of 第二、三条. */
    private static final String ARTICLE_WITHOUT_UNIT = ARTICLE.replace("[条條]", "[、,，和及至到-]");
    /** 第十条、第十二条第一款和第二款. */
    private static final String PROVISIONS = "(?:(?:" + ARTICLE_WITHOUT_UNIT + "){0,20}" + PROVISION + "(?:" + JOINT
            + "(?:" + PROVISION + "|" + MORE_PARTS + ")){0,40}+)";

    private static final String TITLE = "《(?:[^《》\\n]|《[^《》\\n]*》){2,100}》";
    /** （2018年修正）, （法释〔2020〕17号） */
    private static final String REMARK = "(?:\\s?[（(〔\\[](?:[^（）()\\n]|[（(][^（）()\\n]*[）)]){1,60}[）)〕\\]])";
    /** 第三编合同, 婚姻家庭编 */
    private static final String BOOK =
            "(?:[中的之]?\\s?(?:第" + NUMBER + "(?:编|章|节)[\\p{IsHan}]{0,12}|[\\p{IsHan}]{1,8}编))";

    private static final String ISSUER_BEFORE = "(?:(?<!》)最高人民法院(?:[、\\s]?最高人民检察院)?)?(?:关于[\\p{IsHan}]{2,12})?";
    /** 最高人民法院关于适用《民法典》婚姻家庭编的解释（一）, whose title has another between its marks. */
    private static final String KIND_BEHIND = "(?:[\\p{IsHan}]{2,30}?的(?:解释|规定)(?:[（(][一二三四五六七八九十][）)])?)?";

    /** 《民法典》（2020年）合同编第五百七十七条 */
    private static final String BY_TITLE = "(?<title>" + ISSUER_BEFORE + TITLE + KIND_BEHIND + ")(?<gap>" + REMARK + "?"
            + BOOK + "{0,3}[中的之,，]?\\s?)(?<titled>" + PROVISIONS + ")";

    /** 《民法典》 */
    private static final String WHOLE_LAW = "(?<whole>" + TITLE + REMARK + "?)";

    /** 法释〔2020〕17号第三条, 国务院令第586号第十四条 */
    private static final String BY_DOCUMENT_NUMBER =
            "(?<document>[\\p{IsHan}]{2,12}(?:[〔\\[（(][12][0-9]{3}[〕\\]）)]\\s?第?[0-9]{1,4}|令\\s?第?\\s?" + NUMBER
                    + ")\\s?号)[）)]?[的之]?\\s?(?<numbered>" + PROVISIONS + ")";

    /** 该法第十条, 同法第十条; not the end of 合同法. */
    private static final String OF_THE_SAME_LAW =
            "(?<same>(?:该|(?<!合)同|上述|前述)(?:法律|" + TitleEndings.CITED + "))[的之]?\\s?(?<again>" + PROVISIONS + ")";

    /** 第十条, in front of which a name may stand that nothing marks. */
    private static final String BARE = "(?<bare>" + PROVISIONS + ")";

    static final Pattern ANY =
            Pattern.compile(String.join("|", BY_TITLE, WHOLE_LAW, BY_DOCUMENT_NUMBER, OF_THE_SAME_LAW, BARE));

    /** Between the name of a law that nothing marks and its articles. */
    static final Pattern BEFORE_BARE = Pattern.compile("(?<gap>" + REMARK + "?" + BOOK + "{0,3}[中的之]?\\s?)$");

    private CitationForms() {}
}
