package org.famen.content.law.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.famen.content.law.parsing.History;

/**
 * Rank, issuer and region of a text, from the folders that it lies in, and where these say nothing from title and
 * history.
 */
public record Classification(Level level, String issuer, String region) {
    private static final Map<String, Level> FOLDERS = Map.ofEntries(
            Map.entry("宪法", Level.CONSTITUTION),
            Map.entry("constitution", Level.CONSTITUTION),
            Map.entry("宪法相关法", Level.LAW),
            Map.entry("民法典", Level.LAW),
            Map.entry("民法商法", Level.LAW),
            Map.entry("刑法", Level.LAW),
            Map.entry("行政法", Level.LAW),
            Map.entry("经济法", Level.LAW),
            Map.entry("社会法", Level.LAW),
            Map.entry("诉讼与非诉讼程序法", Level.LAW),
            Map.entry("just-laws", Level.LAW),
            Map.entry("versions", Level.LAW),
            Map.entry("行政法规", Level.ADMINISTRATIVE_REGULATION),
            Map.entry("司法解释", Level.JUDICIAL_INTERPRETATION),
            Map.entry("部门规章", Level.DEPARTMENTAL_RULE),
            Map.entry("其他", Level.NORMATIVE_DOCUMENT));
    private static final Map<String, String> REGIONS = Map.of(
            "北京", "北京市", "上海", "上海市", "天津", "天津市", "重庆", "重庆市", "广东", "广东省", "浙江", "浙江省", "河南", "河南省", "山东", "山东省");
    private static final Pattern LOCAL_FOLDER = Pattern.compile("(.{2,4})地方法规");
    private static final Pattern PLACE = Pattern.compile("^([一-龥]{2,8}?(?:省|自治区|自治州|市|自治县|县))");
    private static final String CONGRESS = "全国人民代表大会";

    /** The rank of a law of which nothing but the title is known. */
    public static Level levelOf(String title) {
        return byTitle(title, "");
    }

    /** @param folders names of the folders above the file, outermost first */
    static Classification of(Iterable<String> folders, String title, History history) {
        Level level = null;
        String region = "";
        String ministry = "";
        for (String folder : folders) {
            Matcher local = LOCAL_FOLDER.matcher(folder);
            if (local.matches()) {
                level = Level.LOCAL_REGULATION;
                region = REGIONS.getOrDefault(local.group(1), local.group(1));
            } else if (level == Level.DEPARTMENTAL_RULE) {
                ministry = folder;
            } else if (FOLDERS.containsKey(folder)) {
                level = FOLDERS.get(folder);
            }
        }
        Level found = level == null ? byTitle(title, history.issuer()) : level;
        String stated = IssuerName.of(history.issuer(), found, title, place(title));
        return new Classification(found, issuer(found, stated, ministry), region(found, region, title));
    }

    private static Level byTitle(String title, String issuer) {
        String name = Titles.canonical(title);
        if (name.matches("宪法(修正案.*)?")) {
            return Level.CONSTITUTION;
        }
        if (name.startsWith("最高人民法院") || name.startsWith("最高人民检察院") || issuer.startsWith("最高人民")) {
            return Level.JUDICIAL_INTERPRETATION;
        }
        if (issuer.startsWith(CONGRESS) || name.startsWith(CONGRESS)) {
            return Level.LAW;
        }
        if (issuer.equals("国务院")) {
            return Level.ADMINISTRATIVE_REGULATION;
        }
        if (PLACE.matcher(name).find() || issuer.matches(".*(省|市|自治区|自治州|县)人民代表大会.*")) {
            return Level.LOCAL_REGULATION;
        }
        if (name.matches(".*(法|法典)(\\(.*\\))?")) {
            return Level.LAW;
        }
        return issuer.matches(".*(部|委员会|总局|署|局)$") ? Level.DEPARTMENTAL_RULE : Level.NORMATIVE_DOCUMENT;
    }

    private static String issuer(Level level, String stated, String ministry) {
        if (!ministry.isEmpty()) {
            return ministry;
        }
        return switch (level) {
            case CONSTITUTION -> CONGRESS;
            case ADMINISTRATIVE_REGULATION -> stated.isEmpty() ? "国务院" : stated;
            default -> stated;
        };
    }

    private static String region(Level level, String byFolder, String title) {
        if (!byFolder.isEmpty() || level != Level.LOCAL_REGULATION) {
            return byFolder;
        }
        return place(title);
    }

    /** The province, city or county that the title begins with; empty where it begins with none. */
    private static String place(String title) {
        return Optional.of(PLACE.matcher(Titles.canonical(title)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("");
    }
}
