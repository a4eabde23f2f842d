package org.famen.portal.download;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.famen.content.law.Level;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.jspecify.annotations.Nullable;

/** What a file says of itself: what it is, since when it holds, where it came from. */
final class Imprint {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

    private Imprint() {}

    /** 法律 · 全国人民代表大会常务委员会 · 2022年3月18日公布 · 2022年6月1日起施行. */
    static String facts(LawView view) {
        List<String> facts = new ArrayList<>();
        facts.add(Level.valueOf(view.law().level()).label());
        facts.add(view.law().issuer());
        facts.add(day(view.version().promulgatedOn(), "公布"));
        facts.add(day(view.version().effectiveFrom(), "起施行"));
        facts.removeIf(String::isEmpty);
        return String.join(" · ", facts);
    }

    /** @param portal the portal's name; {@code host} its scheme and host */
    static String origin(LawView view, String portal, String host) {
        return "来源：" + portal + " " + host + LawAddress.of(view.law().id()) + view.versionSuffix() + "。"
                + DAY.format(view.day()) + "的时效：" + view.status().label() + "。正式引用请以公报文本为准。";
    }

    private static String day(@Nullable LocalDate day, String what) {
        return day == null ? "" : DAY.format(day) + what;
    }
}
